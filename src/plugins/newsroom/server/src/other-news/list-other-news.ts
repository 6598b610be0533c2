import { findFillers } from './find-fillers';
import { findOtherNews, type Search } from './find-other-news';
import { byDateThenId, type IndexedArticle } from './indexed-article';
import { wordingOf } from './likeness';
import type { OtherNewsOptions } from './options';
import type { Postings } from './postings';
import { reasonsOf, type ScoredReason } from './reasons-of';

export interface ListEntry {
  /** Document id. */
  newsItem: string;
  /** The article's own locale, or the fallback. */
  locale: string;
  /** Four decimals; 0 for pinned and recent entries. */
  score: number;
  /** Their weights add up to the score. */
  reasons: ReadonlyArray<ScoredReason | { kind: 'pinned' | 'recent'; target: null; weight: 0 }>;
}

/** The editor's corrections, as document ids; pins in their order. */
export interface Hand {
  pinned: readonly string[];
  excluded: readonly string[];
}

const plain = (newsItem: string, locale: string, kind: 'pinned' | 'recent'): ListEntry => ({
  newsItem,
  locale,
  score: 0,
  reasons: [{ kind, target: null, weight: 0 }],
});

export interface MadeList {
  entries: ListEntry[];
  /** The search that filled the list; null where it took more than that of the article's own locale. */
  search: Search | null;
}

/**
 * The list under an article: pins, then what belongs to it, then the newest until the list is as long as asked; nothing twice, never
 * itself. A pin that is not public waits, and leaves no hole. Where its own locale runs out, the fallback goes on.
 */
export const makeList = async (postings: Postings, article: IndexedArticle, hand: Hand, options: OtherNewsOptions): Promise<MadeList> => {
  const { length, fallbackLocale } = options;
  const locales = [...new Set([article.locale, fallbackLocale ?? article.locale])];
  const pinned = hand.pinned.filter((id) => id !== article.id && !hand.excluded.includes(id));
  const named = [article.id, ...pinned, ...hand.excluded];
  const places = new Map<string, ReadonlyMap<string, number>>();
  for (const locale of locales) places.set(locale, await postings.places(locale, named));

  const entries = new Map<string, ListEntry>();
  let search: Search | null = null;
  const localeOfPin = (id: string): string | undefined => locales.find((locale) => places.get(locale)?.has(id) === true);
  for (const id of pinned) {
    const locale = localeOfPin(id);
    if (locale !== undefined && entries.size < length) entries.set(id, plain(id, locale, 'pinned'));
  }
  for (const locale of locales) {
    if (entries.size >= length) break;
    const there = places.get(locale) ?? new Map<string, number>();
    const translated = locale === article.locale ? there : await postings.places(locale, [...entries.keys()]);
    const except = new Set([...there.values(), ...translated.values()]);
    const pins = pinned.filter((id) => entries.get(id)?.locale === locale).map((id) => there.get(id) ?? 0);
    const before = (await postings.articles(pins)).map(({ words }) => wordingOf(words));
    const found = await findOtherNews(postings, article, locale, { except, before }, length - entries.size, options);
    const told = found.scored.map((scored) => ({ ...scored, ...reasonsOf(scored) }));
    // By the score that is printed: what looks like a tie is one.
    told.sort((a, b) => b.score - a.score || byDateThenId(a.article, b.article));
    for (const {
      article: { id },
      score,
      reasons,
    } of told)
      entries.set(id, { newsItem: id, locale, score, reasons });
    if (entries.size >= length) {
      if (locale === article.locale) search = found.search;
      break;
    }
    const aside = {
      except: new Set([...except, ...found.scored.map((scored) => scored.article.place)]),
      before: [...before, ...found.scored.map((scored) => wordingOf(scored.article.words))],
    };
    for (const { id } of await findFillers(postings, article, locale, found, aside, length - entries.size, options)) {
      entries.set(id, plain(id, locale, 'recent'));
    }
  }
  return { entries: [...entries.values()], search };
};

export const listOtherNews = async (...made: Parameters<typeof makeList>): Promise<ListEntry[]> => (await makeList(...made)).entries;
