import type { NewsPage } from '../../src/plugins/newsroom/shared/contracts/news-items';
import { renderMoved, renderPage } from './render-page';

const page = {
  locale: 'ru',
  slug: 'pusk',
  url: 'https://press.example/ru/news/pusk?a=1&b=2',
  title: 'Пуск <станции>',
  lead: null,
  date: '2026-01-31T09:00:00.000Z',
  bodyHtml: '<p>Стороны &lt;договорились&gt;.</p>',
  photos: [],
  participants: [
    {
      name: 'Анна Орлова',
      affiliations: [
        { text: 'директор «Полёта»', title: 'директор' },
        { text: null, title: 'депутат' },
      ],
    },
  ],
  otherNews: [{ url: 'https://press.example/ru/news/b', title: '"Б"' }],
  seo: { title: 'Пуск', canonicalUrl: 'https://press.example/ru/news/pusk' },
} as unknown as NewsPage;

it('writes what the page says, its texts as texts', () => {
  const html = renderPage(page);
  expect(html).toContain('<h1>Пуск &lt;станции&gt;</h1>');
  expect(html).toContain('<p>Стороны &lt;договорились&gt;.</p>');
  expect(html).toContain('<li>Анна Орлова, директор «Полёта», депутат</li>');
  expect(html).toContain('<li><a href="https://press.example/ru/news/b">&quot;Б&quot;</a></li>');
  expect(html).not.toContain('<img');
});

it('leads on from an address that was left', () => {
  expect(renderMoved(page)).toContain('content="0; url=https://press.example/ru/news/pusk?a=1&amp;b=2"');
});
