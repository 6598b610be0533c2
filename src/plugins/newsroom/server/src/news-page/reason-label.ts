import type { ReasonKind } from '../../../shared/contracts/news-items';

type Labels = Record<ReasonKind, (name: string) => string>;

const ENGLISH: Labels = {
  pinned: () => 'chosen by the editor',
  person: (name) => `also about ${name}`,
  organisation: (name) => `same organisation: ${name}`,
  agreement: (name) => `same agreement: ${name}`,
  topic: (name) => `same topic: ${name}`,
  region: (name) => `same region: ${name}`,
  text: () => 'similar text',
  recent: () => 'recent',
};

const RUSSIAN: Labels = {
  pinned: () => 'выбор редактора',
  person: (name) => `общий участник: ${name}`,
  organisation: (name) => `та же организация: ${name}`,
  agreement: (name) => `то же соглашение: ${name}`,
  topic: (name) => `та же тема: ${name}`,
  region: (name) => `тот же регион: ${name}`,
  text: () => 'близкий текст',
  recent: () => 'недавнее',
};

/** Why an entry is on the list, in words of the page's language: Russian for `ru`, English for every other. */
export const reasonLabel = (kind: ReasonKind, name: string | null, locale: string): string =>
  (locale.split('-')[0] === 'ru' ? RUSSIAN : ENGLISH)[kind](name ?? '');
