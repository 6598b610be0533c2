import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { componentPanels, contentTypePanels } from './all-panels';
import { arranged, hinted, type Configuration } from './arranged';
import { panelMessages } from './panel-messages';
import type { TypePanel } from './type-panel';

const SOURCE = path.resolve(__dirname, '..');
const attributesOf = (file: string): string[] => Object.keys((JSON.parse(readFileSync(file, 'utf8')) as { attributes: object }).attributes);

/** What editors never see in a form: the plugin fills it. */
const FILLED_BY_ITSELF = new Set(['label', 'addedAutomatically']);

const schemas = new Map<string, string[]>([
  ...readdirSync(path.join(SOURCE, 'api')).map(
    (name) => [`api::${name}.${name}`, attributesOf(path.join(SOURCE, 'api', name, 'content-types', name, 'schema.json'))] as const,
  ),
  ...readdirSync(path.join(SOURCE, 'components/newsroom')).map(
    (file) => [`newsroom.${path.basename(file, '.json')}`, attributesOf(path.join(SOURCE, 'components/newsroom', file))] as const,
  ),
]);
const panels = [...contentTypePanels, ...componentPanels];
const editable = (uid: string): string[] => (schemas.get(uid) ?? []).filter((name) => !FILLED_BY_ITSELF.has(name)).sort();

it('speaks of every type and component', () => {
  expect(panels.map(({ uid }) => uid).sort()).toEqual([...schemas.keys()].sort());
});

it.each(panels.map((panel) => [panel.uid, panel] as [string, TypePanel]))('labels and places every field of %s', (uid, panel) => {
  expect(Object.keys(panel.fields).sort()).toEqual([...(schemas.get(uid) ?? [])].sort());
  expect(
    panel.rows
      .flat()
      .map(([name]) => name)
      .sort(),
  ).toEqual(editable(uid));
  for (const row of panel.rows) expect(row.reduce((sum, [, width]) => sum + width, 0)).toBeLessThanOrEqual(12);
  for (const name of panel.list ?? []) expect(Object.keys(panel.fields)).toContain(name);
});

it.each(panels.map((panel) => [panel.uid, panel] as [string, TypePanel]))('says it in Russian in %s', (_uid, { name, fields }) => {
  for (const text of [name, ...Object.values(fields), ...Object.values(fields).flatMap(({ hint }) => hint ?? [])]) {
    expect(text.ru).toMatch(/[а-яё]|slug|^\{"x"|^wikidata|^АО|^\d/iu);
    expect(text.en).not.toBe('');
  }
});

it('keys the words as the Content Manager looks them up', () => {
  expect(panelMessages('ru')).toMatchObject({
    'News item': 'Новости',
    'content-manager.content-types.api::news-item.news-item.title': 'Заголовок',
    'content-manager.components.newsroom.photo.caption': 'Подпись',
  });
  expect(Object.keys(panelMessages('en'))).toEqual(Object.keys(panelMessages('ru')));
});

const panel: TypePanel = {
  uid: 'x',
  name: { en: 'X', ru: 'Икс' },
  mainField: 'title',
  list: ['title'],
  rows: [
    [
      ['title', 8],
      ['link', 4],
    ],
  ],
  readOnly: ['link'],
  fields: {
    title: { en: 'Title', ru: 'Заголовок', hint: { en: 'One sentence.', ru: 'Одно предложение.' } },
    link: { en: 'Link', ru: 'Ссылка' },
  },
};
const stored = (description = ''): Configuration => ({
  settings: { mainField: 'id', bulkable: true },
  metadatas: { title: { edit: { label: 'title', description }, list: { label: 'title' } }, link: { edit: { editable: true }, list: {} } },
  layouts: { edit: [], list: ['id'] },
});

describe('arranged', () => {
  it('sets columns, rows, main fields and what is read-only', () => {
    expect(arranged(stored(), panel, new Map([['link', 'name']]))).toEqual({
      settings: { mainField: 'title', bulkable: true, defaultSortBy: 'title', defaultSortOrder: 'ASC', pageSize: 20 },
      metadatas: {
        title: { edit: { label: 'title', description: '' }, list: { label: 'title' } },
        link: { edit: { editable: false, mainField: 'name' }, list: {} },
      },
      layouts: {
        edit: [
          [
            { name: 'title', size: 8 },
            { name: 'link', size: 4 },
          ],
        ],
        list: ['title'],
      },
    });
  });
});

describe('hinted', () => {
  it.each([
    ['an empty hint', '', 'Одно предложение.'],
    ['ours in another language', 'One sentence.', 'Одно предложение.'],
    ["an administrator's own", 'По-нашему.', 'По-нашему.'],
  ])('treats %s', (_name, before, after) => {
    expect(hinted(stored(before), panel, 'ru').metadatas.title!.edit.description).toBe(after);
  });
});
