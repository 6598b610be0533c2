import { html, jsonScript, type Html } from '../site/html';
import { links } from '../site/links';
import type { Page, View } from '../site/view';
import { LOCALES, textsOf } from '../texts';
import type { ListKind } from '../site/route-of';

/** The whole document around a page. */
export function frame(view: View, page: Page): string {
  const { t, locale, site } = view;
  return html`<!doctype html>
<html lang="${locale}">
<head>
${head(view, page)}
</head>
<body>
<a class="skip" href="#content">${t.skip}</a>
<header class="masthead"><div class="masthead-in">
  <a class="brand" href="${links.list(locale, 'front')}"><svg class="brand-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true"><path d="M4 5h24v2.5H4zM4 24.5h24V27H4z"/><path d="M4 11h11v10H4z"/><path d="M18 11h10v2H18zm0 4h10v2H18zm0 4h7v2h-7z"/></svg><span>${site.name}</span></a>
  <nav class="sections" aria-label="${t.navigation}"><ul>${sections(view, page)}</ul></nav>
  <nav class="languages" aria-label="${t.otherLanguages}"><ul>${languages(view, page)}</ul></nav>
</div></header>
<main id="content" tabindex="-1">
${page.main}
</main>
<footer class="footer"><div class="footer-in">
  <p>${t.footer}</p>
  ${page.api && html`<p><a href="${page.api}">${t.api}</a></p>`}
</div></footer>
</body>
</html>`.markup;
}

function head({ site }: View, page: Page): Html {
  const title = page.title === site.name ? site.name : `${page.title} — ${site.name}`;
  const card = page.openGraph['og:image'] ? 'summary_large_image' : 'summary';
  const tags = Object.entries(page.openGraph).flatMap(([property, content]) =>
    [content].flat().map((value) => html`<meta property="${property}" content="${value}">\n`),
  );
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${page.description && html`<meta name="description" content="${page.description}">\n`}
${page.canonical && html`<link rel="canonical" href="${page.canonical}">\n`}
${(page.status !== 200 || page.isDraft) && html`<meta name="robots" content="noindex">\n`}
${page.alternates.map((alternate) => html`<link rel="alternate" hreflang="${alternate.locale}" href="${site.origin}${alternate.path}">\n`)}
${page.status === 200 && html`${tags}<meta name="twitter:card" content="${card}">\n`}
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#faf7f1" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#161412" media="(prefers-color-scheme: dark)">
${site.assets.icon && html`<link rel="icon" type="image/svg+xml" href="${site.assets.icon}">`}
${site.assets.css && html`<link rel="stylesheet" href="${site.assets.css}">`}
${site.assets.js && html`<script type="module" src="${site.assets.js}"></script>`}
${page.jsonLd && jsonScript('application/ld+json', page.jsonLd)}`;
}

function sections({ t, locale }: View, { section }: Page): Html[] {
  const entries: ReadonlyArray<readonly [NonNullable<Page['section']>, ListKind]> = [
    ['news', 'front'],
    ['people', 'people'],
    ['organisations', 'organisations'],
    ['agreements', 'agreements'],
  ];
  return entries.map(([name, list]) => {
    const current = name === section && html` aria-current="true"`;
    return html`<li><a href="${links.list(locale, list)}"${current}>${t[name]}</a></li>`;
  });
}

/** A page without a translation leads to the other language's front page. */
function languages(view: View, page: Page): Html[] {
  return LOCALES.map((locale) => {
    const path = page.alternates.find((alternate) => alternate.locale === locale)?.path ?? links.list(locale, 'front');
    const name = textsOf(locale).languageName;
    const short = html`<span aria-hidden="true">${locale.toUpperCase()}</span><span class="visually-hidden">${name}</span>`;
    return locale === view.locale
      ? html`<li><span class="language-now" aria-current="true" lang="${locale}">${short}</span></li>`
      : html`<li><a href="${path}" hreflang="${locale}" lang="${locale}">${short}</a></li>`;
  });
}
