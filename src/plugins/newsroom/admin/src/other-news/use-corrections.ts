import { useState } from 'react';

import type { NamedNews, OtherNewsPreviewResponse } from '../../../shared/contracts/other-news';
import { listOf, namedIn, type Shown } from './list-of';
import { entriesOf } from './relation-change';
import type { OtherNewsForm } from './use-other-news-form';

export interface Done {
  message: 'pinned' | 'unpinned' | 'excluded' | 'returned' | 'moved' | 'reset';
  title: string;
  undo: () => void;
}

export interface EditorsHand extends Shown {
  hasCorrections: boolean;
  done: Done | null;
  undo: () => void;
  pin: (news: NamedNews) => void;
  unpin: (news: NamedNews) => void;
  exclude: (news: NamedNews) => void;
  takeBack: (news: NamedNews) => void;
  order: (pinned: readonly NamedNews[]) => void;
  reset: () => void;
}

const without = (list: readonly NamedNews[], { documentId }: NamedNews): NamedNews[] => list.filter((one) => one.documentId !== documentId);

/** What the editor does with the list; each act changes the open form and can be taken back. */
export const useCorrections = (form: OtherNewsForm, preview: OtherNewsPreviewResponse['data']): EditorsHand => {
  /** Articles that the last answer of the server doesn't name yet. */
  const [chosen, setChosen] = useState<NamedNews[]>([]);
  const [done, setDone] = useState<Done | null>(null);
  const pinnedIds = entriesOf(preview.saved.pinned, form.pinned);
  const excludedIds = entriesOf(preview.saved.excluded, form.excluded);
  const shown = listOf(preview, { pinned: pinnedIds, excluded: excludedIds }, chosen);
  const named = namedIn(preview, chosen);
  const newsOf = (ids: readonly string[]): NamedNews[] => ids.map((id) => named.get(id)).filter((news) => news !== undefined);
  const pinned = newsOf(pinnedIds);
  const { excluded } = shown;

  const correct = (message: Done['message'], title: string, wanted: { pinned: NamedNews[]; excluded: NamedNews[] }): void => {
    const saved = { pinned: newsOf(preview.saved.pinned), excluded: newsOf(preview.saved.excluded) };
    setDone({ message, title, undo: form.correct(wanted, saved) });
  };
  const isChosen = (news: NamedNews): void => setChosen((before) => [...without(before, news), news]);

  return {
    ...shown,
    hasCorrections: pinnedIds.length + excludedIds.length > 0,
    done: form.isSubmitting ? null : done,
    undo() {
      done?.undo();
      setDone(null);
    },
    pin(news) {
      isChosen(news);
      correct('pinned', news.title, { pinned: [...without(pinned, news), news], excluded: without(excluded, news) });
    },
    unpin(news) {
      isChosen(news);
      correct('unpinned', news.title, { pinned: without(pinned, news), excluded });
    },
    exclude(news) {
      isChosen(news);
      correct('excluded', news.title, { pinned: without(pinned, news), excluded: [...without(excluded, news), news] });
    },
    takeBack(news) {
      isChosen(news);
      correct('returned', news.title, { pinned, excluded: without(excluded, news) });
    },
    order: (wanted) => correct('moved', '', { pinned: [...wanted], excluded }),
    reset: () => correct('reset', '', { pinned: [], excluded: [] }),
  };
};
