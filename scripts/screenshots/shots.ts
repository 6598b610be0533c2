/** What is pictured, and how wide: the pages that a newcomer, a reader and an editor see first. */
export interface Shot {
  /** The picture's file name, without the extension. */
  name: string;
  /** Path and query, with `{slug}` or `{documentId}` of the record that it shows. */
  path: string;
  record?: 'article' | 'person' | 'agreement';
  width: number;
  height: number;
  /** In the panel, which loads its data after the page: the button that comes last. */
  button?: RegExp;
}

const PANEL = '/admin/content-manager/collection-types';
const WIDE = { width: 1440, height: 1000 } as const;
const SAVE = /^(Сохранить|Save)$/;
const FORM = { width: 1440, height: 1400 } as const;

export const SHOTS: readonly Shot[] = [
  { name: 'reader-front', path: '/ru', ...WIDE },
  { name: 'reader-article', path: '/ru/news/{slug}', record: 'article', width: 1440, height: 1500 },
  { name: 'reader-person', path: '/ru/people/{slug}', record: 'person', ...WIDE },
  { name: 'reader-agreement', path: '/ru/agreements/{slug}', record: 'agreement', ...WIDE },
  { name: 'reader-agreement-390', path: '/ru/agreements/{slug}', record: 'agreement', width: 390, height: 844 },
  {
    name: 'panel-news',
    path: `${PANEL}/api::news-item.news-item?plugins[i18n][locale]=ru`,
    ...WIDE,
    button: /^(Создать новую запись|Create new entry)$/,
  },
  {
    name: 'panel-article',
    path: `${PANEL}/api::news-item.news-item/{documentId}?plugins[i18n][locale]=ru`,
    record: 'article',
    ...FORM,
    button: SAVE,
  },
  { name: 'panel-person', path: `${PANEL}/api::person.person/{documentId}`, record: 'person', ...FORM, button: SAVE },
  { name: 'panel-agreement', path: `${PANEL}/api::agreement.agreement/{documentId}`, record: 'agreement', ...FORM, button: SAVE },
];
