import type { Card, NewsPage, Participant } from '../../src/plugins/newsroom/shared/contracts/news-items';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const text = (value: string): string => value.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const participant = ({ name, affiliations }: Participant): string => {
  const titles = affiliations.map((one) => one.text ?? one.title).filter((title) => title !== null);
  return `<li>${text([name, ...titles].join(', '))}</li>`;
};

const link = ({ url, title }: Card): string => `<li><a href="${text(url)}">${text(title)}</a></li>`;

const list = (items: readonly string[]): string => (items.length === 0 ? '' : `<ul>${items.join('')}</ul>`);

const frame = (locale: string, head: string, body: string): string =>
  `<!doctype html>\n<html lang="${text(locale)}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>\n`;

/** A page as a reader gets it. */
export const renderPage = (page: NewsPage): string => {
  const photo = page.photos.at(0);
  return frame(
    page.locale,
    `<title>${text(page.seo.title)}</title><link rel="canonical" href="${text(page.seo.canonicalUrl)}">`,
    [
      `<article><h1>${text(page.title)}</h1>`,
      `<time datetime="${text(page.date)}">${text(page.date.slice(0, 10))}</time>`,
      page.lead === null ? '' : `<p>${text(page.lead)}</p>`,
      photo === undefined ? '' : `<img src="${text(photo.url)}" alt="${text(photo.alternativeText ?? '')}">`,
      // Safe by the newsroom's construction.
      page.bodyHtml,
      list(page.participants.map(participant)),
      `</article><nav>${list(page.otherNews.map(link))}</nav>`,
    ].join('\n'),
  );
};

/** What stands at an address that an article has left. */
export const renderMoved = ({ locale, url, title }: NewsPage): string =>
  frame(
    locale,
    `<meta http-equiv="refresh" content="0; url=${text(url)}"><link rel="canonical" href="${text(url)}">`,
    `<a href="${text(url)}">${text(title)}</a>`,
  );
