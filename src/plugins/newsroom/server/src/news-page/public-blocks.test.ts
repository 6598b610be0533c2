import { publicBlocks } from './public-blocks';

const urls = { file: (url: string) => `https://files.example${url}` };

it('keeps what a front end renders and drops what the storage needs', () => {
  const stored = [
    { type: 'heading', level: 2, id: 'x', children: [{ type: 'text', text: 'Итоги', bold: true, secret: 1 }] },
    {
      type: 'image',
      image: { url: '/a.jpg', width: 3, height: 2, alternativeText: '', hash: 'h', provider: 'local', provider_metadata: {}, formats: {} },
      children: [{ type: 'text', text: '' }],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [{ type: 'link', url: 'https://a.example', rel: '', children: [{ type: 'text', text: 'a' }] }] },
      ],
    },
  ];
  expect(publicBlocks(stored, urls)).toEqual([
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Итоги', bold: true }] },
    {
      type: 'image',
      image: { url: 'https://files.example/a.jpg', width: 3, height: 2, alternativeText: null },
      children: [{ type: 'text', text: '' }],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [{ type: 'list-item', children: [{ type: 'link', url: 'https://a.example', children: [{ type: 'text', text: 'a' }] }] }],
    },
  ]);
});
