import { textOfBlocks, textOfForm } from './text-of-blocks';

const paragraph = (...texts: string[]) => ({ type: 'paragraph', children: texts.map((text) => ({ type: 'text', text })) });

it('reads every kind of block', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Встреча' }] },
    paragraph('Выступила ', 'Анна Орлова', '.'),
    paragraph('  '),
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'link', children: [{ type: 'text', text: 'кадры' }] }] }],
    },
  ];
  expect(textOfBlocks(blocks)).toBe('Встреча\n\nВыступила Анна Орлова.\n\nкадры');
});

it.each([[null], [undefined], ['text'], [[null, 1]]])('takes %j for no text', (blocks) => {
  expect(textOfBlocks(blocks)).toBe('');
});

it.each([
  ['Коротко.', [paragraph('Подробно.')], 'Коротко.\n\nПодробно.'],
  ['Коротко.', [paragraph('Коротко. И подробно.')], 'Коротко. И подробно.'],
  [undefined, [paragraph('Подробно.')], 'Подробно.'],
  ['Коротко.', null, 'Коротко.'],
])('joins lead and body', (lead, blocks, text) => {
  expect(textOfForm(lead, blocks)).toBe(text);
});
