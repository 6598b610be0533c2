import fc from 'fast-check';

import { blocksOf, type Block } from './blocks';

const text = (value: string) => ({ type: 'text', text: value });

test.each<[string, string[], unknown[]]>([
  ['nothing', [], []],
  ['a paragraph', ['Сначала.'], [{ type: 'paragraph', children: [text('Сначала.')] }]],
  ['a heading', ['## Сроки'], [{ type: 'heading', level: 2, children: [text('Сроки')] }]],
  ['a quotation', ['> Так и было.'], [{ type: 'quote', children: [text('Так и было.')] }]],
  [
    'lines of one list',
    ['- раз', '- два'],
    [
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('раз')] },
          { type: 'list-item', children: [text('два')] },
        ],
      },
    ],
  ],
  [
    'bold and links',
    ['Это **важно**, см. [сайт](https://a.example/b).'],
    [
      {
        type: 'paragraph',
        children: [
          text('Это '),
          { type: 'text', text: 'важно', bold: true },
          text(', см. '),
          { type: 'link', url: 'https://a.example/b', children: [text('сайт')] },
          text('.'),
        ],
      },
    ],
  ],
])('%s', (_, lines, blocks) => {
  expect(blocksOf(lines)).toEqual(blocks);
});

test('two lists with a paragraph between stay two', () => {
  expect(blocksOf(['- а', 'и', '- б']).map(({ type }) => type)).toEqual(['list', 'paragraph', 'list']);
});

const wordsOf = (block: Block): string =>
  (block.type === 'list' ? block.children.flatMap(({ children }) => children) : block.children)
    .map((inline) => (inline.type === 'text' ? inline.text : inline.children.map((child) => child.text).join('')))
    .join('');

test('no word is lost, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[а-яё ,.!-]{1,40}$/u)), (lines) => {
      const kept = lines.map((line) => line.replace(/^- /u, '')).join('');
      expect(blocksOf(lines).map(wordsOf).join('')).toBe(kept);
    }),
  );
});
