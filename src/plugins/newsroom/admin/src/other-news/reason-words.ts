import type { Reason } from '../../../shared/contracts/news-items';

/** The message that says a reason in the editor's own language, whatever the article's: `text(...reasonWords(reason))`. */
export const reasonWords = ({ kind, name }: Pick<Reason, 'kind' | 'name'>): [key: string, values: { name: string }] => [
  `otherNews.reason.${kind}`,
  { name: name ?? '' },
];
