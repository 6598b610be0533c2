import { useEffect, useState } from 'react';

import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import type { NamedNews, NewsSearchResponse } from '../../../shared/contracts/other-news';
import { useText } from '../use-text';

const PAUSE = 250;

interface NewsSearchProps {
  locale: string | null;
  /** Document ids that are not offered: the article itself, and what is pinned. */
  except: readonly string[];
  isDisabled: boolean;
  onChoose: (news: NamedNews) => void;
}

/** Looks a public article up by words of its title. */
export const NewsSearch = ({ locale, except, isDisabled, onChoose }: NewsSearchProps) => {
  const text = useText();
  const intl = useIntl();
  const { get } = useFetchClient();
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<{ of: string; news: NamedNews[] } | null>(null);
  // A choice empties the field: the next article is looked for anew.
  const [choices, setChoices] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    const search = async (): Promise<void> => {
      try {
        const { data } = await get<NewsSearchResponse>('/newsroom/other-news/search', {
          params: { q: typed, ...(locale !== null && { locale }) },
          signal: controller.signal,
        });
        if (!controller.signal.aborted) setFound({ of: typed, news: data.data });
      } catch {
        if (!controller.signal.aborted) setFound({ of: typed, news: [] });
      }
    };
    const timer = setTimeout(() => void search(), PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [typed, locale, get]);

  const offered = (found?.news ?? []).filter(({ documentId }) => !except.includes(documentId));
  return (
    <Field.Root>
      <Field.Label>{text('otherNews.search')}</Field.Label>
      <Combobox
        key={choices}
        autocomplete="none"
        filterValue=""
        textValue={typed}
        disabled={isDisabled}
        placeholder={text('otherNews.searchHint')}
        noOptionsMessage={() => text(found?.of === typed ? 'otherNews.searchNothing' : 'otherNews.searching')}
        onInputChange={(event) => setTyped(event.currentTarget.value)}
        onTextValueChange={setTyped}
        onChange={(documentId) => {
          const news = offered.find((one) => one.documentId === documentId);
          if (news === undefined) return;
          setTyped('');
          setChoices((count) => count + 1);
          onChoose(news);
        }}
      >
        {offered.map(({ documentId, title, date }) => (
          <ComboboxOption key={documentId} value={documentId} textValue={title}>
            {date === null ? title : `${title} · ${intl.formatDate(date, { dateStyle: 'medium' })}`}
          </ComboboxOption>
        ))}
      </Combobox>
    </Field.Root>
  );
};
