import { termsOf } from '../text/terms-of';
import type { Feature, IndexedArticle } from './indexed-article';
import type { OtherNewsOptions } from './options';

export interface ArticleSource {
  id: string;
  locale: string;
  /** Milliseconds since 1970. */
  date: number;
  title: string;
  lead: string;
  text: string;
  /** Names as printed on the article: of persons, organisations, regions. Read as text, so a renamed record changes nothing here. */
  names: readonly string[];
  /** Document ids. */
  persons: readonly string[];
  organisations: readonly string[];
  agreements: readonly string[];
  regions: readonly string[];
  topics: readonly string[];
}

type TextOptions = OtherNewsOptions['text'];

const ONE = 1000;

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** A page often repeats its title or lead at the head of the text: said once is enough. */
const withoutOpening = (text: string, opening: string): string =>
  opening !== '' && text.startsWith(opening.slice(0, 100)) ? text.slice(opening.length) : text;

/** How often each term is said, weighed by where. A map keeps the order of first mention. */
const countTerms = (article: ArticleSource, options: TextOptions): Map<string, number> => {
  const counts = new Map<string, number>();
  const say = (text: string, times: number): void => {
    for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  const body = withoutOpening(article.text, article.title);
  say(article.title, options.title);
  if (!body.startsWith(article.lead.slice(0, 40))) say(article.lead, options.lead);
  say(body.slice(0, options.maxCharacters), 1);
  for (const name of article.names) say(name, options.name);
  return counts;
};

/** Long words are seldom common ones; no count over the archive is needed to choose by that. */
const stress = (term: string, count: number): number => count * Math.log(term.length + 1);

const textFeatures = (article: ArticleSource, options: TextOptions): Feature[] => {
  const counts = countTerms(article, options);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const { saturation, lengthPower, maxTerms } = options;
  return [...counts]
    .sort(([a, x], [b, y]) => stress(b, y) - stress(a, x))
    .slice(0, maxTerms)
    .map(([value, count]) => ({
      kind: 'text',
      value,
      weight: Math.round((ONE * ((count * (saturation + 1)) / (count + saturation))) / length ** lengthPower),
    }));
};

/** An article as the index keeps it: what it is about, and the words it stresses, each with its weight. */
export const featuresOf = (article: ArticleSource, options: OtherNewsOptions): IndexedArticle => {
  const of = (kind: Feature['kind'], values: readonly string[]): Feature[] => unique(values).map((value) => ({ kind, value, weight: ONE }));
  const placeTopics = article.topics.flatMap((topic) => article.regions.map((region) => `${topic} ${region}`));
  return {
    id: article.id,
    locale: article.locale,
    date: article.date,
    features: [
      ...of('person', article.persons),
      ...of('organisation', article.organisations),
      ...of('agreement', article.agreements),
      ...of('region', article.regions),
      ...of('topic', article.topics),
      ...of('placeTopic', placeTopics),
      ...textFeatures(article, options.text),
    ],
  };
};
