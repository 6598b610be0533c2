import path from 'node:path';

import { STRAPI_RU } from './strapi-ru';

const STRAPI = path.resolve(__dirname, '../../../node_modules/@strapi');

const FILES: ReadonlyArray<readonly [prefix: string, file: string]> = [
  ['content-manager.', 'content-manager/dist/admin/translations/en.json.js'],
  ['upload.', 'upload/dist/admin/translations/en.json.js'],
  ['i18n.', 'i18n/dist/admin/translations/en.json.js'],
  ['', 'admin/dist/admin/admin/src/translations/en.json.js'],
];

const messagesOf = (file: string): Record<string, string> => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Strapi's texts, as they are installed
  const module = require(path.join(STRAPI, file)) as { default?: Record<string, string> } & Record<string, string>;
  return module.default ?? module;
};

const english = new Map(
  FILES.flatMap(([prefix, file]) => Object.entries(messagesOf(file)).map(([key, text]) => [`${prefix}${key}`, text] as const)),
);

/** A content type's name is its message's id; the others are asked for and have no text in any language. */
const FROM_ELSEWHERE = new Set(['User', 'search.placeholder', 'content-manager.containers.list.table-headers.status']);

const variablesOf = (text: string): string[] => [...new Set(Array.from(text.matchAll(/\{(\w+)\s*[,}]/g), ([, name = '']) => name))];
const tagsOf = (text: string): string[] => [...new Set(Array.from(text.matchAll(/<(\w+)>/g), ([, name = '']) => name))];

const translated = Object.entries(STRAPI_RU).filter(([key]) => !FROM_ELSEWHERE.has(key));

it.each(translated)('%s stands for a text of Strapi’s, with no more variables and tags than it has', (key, text) => {
  const original = english.get(key);
  expect(original).toBeDefined();
  expect(variablesOf(original ?? '')).toEqual(expect.arrayContaining(variablesOf(text)));
  expect(tagsOf(original ?? '')).toEqual(expect.arrayContaining(tagsOf(text)));
  expect(text).toMatch(/[а-яё]|\{author\}/iu);
});
