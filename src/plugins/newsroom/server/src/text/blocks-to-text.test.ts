import { blocksToText } from './blocks-to-text';

const text = (value: string) => ({ type: 'text', text: value });

it.each([
  [
    'a paragraph for each block',
    [
      { type: 'paragraph', children: [text('Раз.')] },
      { type: 'heading', children: [text('Два')] },
    ],
    'Раз.\n\nДва',
  ],
  [
    'a line for each entry of a list, the inner ones indented',
    [
      {
        type: 'list',
        children: [
          { type: 'list-item', children: [text('дом')] },
          { type: 'list', children: [{ type: 'list-item', children: [text('окно')] }] },
        ],
      },
    ],
    '• дом\n  • окно',
  ],
  [
    'the words of a link',
    [{ type: 'paragraph', children: [text('См. '), { type: 'link', url: '/', children: [text('здесь')] }] }],
    'См. здесь',
  ],
  ['nothing of empty blocks', [{ type: 'paragraph', children: [text(' ')] }], ''],
  ['nothing of what are no blocks', 'junk', ''],
])('has %s', (_, blocks, plain) => {
  expect(blocksToText(blocks)).toBe(plain);
});
