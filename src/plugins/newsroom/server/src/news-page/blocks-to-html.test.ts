import fc from 'fast-check';

import { blocksToHtml, safeHref } from './blocks-to-html';
import { blocksToText } from '../text/blocks-to-text';

const urls = { file: (url: string) => `https://files.example${url}` };
const text = (value: string, marks: object = {}) => ({ type: 'text', text: value, ...marks });

const TABLE: Array<[string, unknown, string, string]> = [
  ['nothing', null, '', ''],
  ['a paragraph', [{ type: 'paragraph', children: [text('Один & <два>')] }], '<p>Один &amp; &lt;два&gt;</p>', 'Один & <два>'],
  ['an empty paragraph', [{ type: 'paragraph', children: [text('')] }], '', ''],
  [
    'marks',
    [{ type: 'paragraph', children: [text('a', { bold: true, italic: true }), text('b\nc')] }],
    '<p><em><strong>a</strong></em>b<br>c</p>',
    'ab\nc',
  ],
  ['a heading', [{ type: 'heading', level: 3, children: [text('Итоги')] }], '<h3>Итоги</h3>', 'Итоги'],
  ['a heading of no level', [{ type: 'heading', level: '1><script>', children: [text('x')] }], '<h2>x</h2>', 'x'],
  [
    'lists in lists',
    [
      {
        type: 'list',
        format: 'ordered',
        children: [
          { type: 'list-item', children: [text('один')] },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('два')] }] },
        ],
      },
    ],
    '<ol><li>один</li><ul><li>два</li></ul></ol>',
    '• один\n  • два',
  ],
  ['a quote', [{ type: 'quote', children: [text('«Да»')] }], '<blockquote>«Да»</blockquote>', '«Да»'],
  [
    'a link',
    [{ type: 'paragraph', children: [{ type: 'link', url: 'https://a.example/?a=1&b="2"', children: [text('сайт')] }] }],
    '<p><a href="https://a.example/?a=1&amp;b=&quot;2&quot;">сайт</a></p>',
    'сайт',
  ],
  [
    'a link that would run',
    [{ type: 'paragraph', children: [{ type: 'link', url: ' JavaScript:alert(1)', children: [text('x')] }] }],
    '<p>x</p>',
    'x',
  ],
  [
    'an image',
    [{ type: 'image', image: { url: '/uploads/a.jpg', width: 10, height: 20, alternativeText: 'Зал "А"' }, children: [text('')] }],
    '<img src="https://files.example/uploads/a.jpg" alt="Зал &quot;А&quot;" width="10" height="20" loading="lazy">',
    '',
  ],
  ['a block nobody knows', [{ type: 'widget', html: '<b>', children: [text('x')] }], 'x', 'x'],
];

it.each(TABLE)('renders %s', (_name, blocks, html, plain) => {
  expect(blocksToHtml(blocks, urls)).toBe(html);
  expect(blocksToText(blocks)).toBe(plain);
});

it.each([
  ['https://a.example', 'https://a.example'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['/news/1', '/news/1'],
  ['#notes', '#notes'],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['data:text/html,x', null],
  ['java\nscript:alert(1)', null],
  [undefined, null],
])('lets through %j as %j', (url, kept) => {
  expect(safeHref(url)).toBe(kept);
});

it('writes no tag and no attribute that came from the text', () => {
  const node = fc.letrec((tie) => ({
    leaf: fc.record({ type: fc.constant('text'), text: fc.string() }),
    block: fc.record({
      type: fc.constantFrom('paragraph', 'heading', 'list', 'list-item', 'quote', 'code', 'link', 'image', 'other'),
      url: fc.oneof(fc.string(), fc.webUrl()),
      level: fc.oneof(fc.integer(), fc.string()),
      image: fc.record({ url: fc.string(), alternativeText: fc.string(), width: fc.integer() }),
      children: fc.array(fc.oneof({ maxDepth: 3 }, tie('leaf'), tie('block')), { maxLength: 3 }),
    }),
  }));
  const allowed = /^<\/?(p|h[1-6]|ol|ul|li|blockquote|pre|code|a|img|strong|em|u|s|br)( (href|src|alt|width|height|loading)="[^"<>]*")*>$/;
  fc.assert(
    fc.property(fc.array(node.block, { maxLength: 4 }), (blocks) => {
      const tags = blocksToHtml(blocks, urls).match(/<[^>]*>?/g) ?? [];
      expect(tags.filter((tag) => !allowed.test(tag))).toEqual([]);
    }),
  );
});
