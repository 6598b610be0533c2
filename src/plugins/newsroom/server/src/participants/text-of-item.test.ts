import { textOfItem } from './text-of-item';

const body = [{ type: 'paragraph', children: [{ type: 'text', text: 'Встреча прошла в порту.' }] }];

it.each([
  [{ lead: 'Коротко.', body }, 'Коротко.\n\nВстреча прошла в порту.'],
  [{ lead: 'Встреча прошла', body }, 'Встреча прошла в порту.'],
  [{ lead: null, body }, 'Встреча прошла в порту.'],
  [{ lead: 'Коротко.', body: null }, 'Коротко.'],
  [{ lead: 7, body: 'junk' }, ''],
])('reads %j', (item, text) => {
  expect(textOfItem(item)).toBe(text);
});
