import type { PageContext } from './page-context';
import { recordLinks } from './record-links';
import { siteUrls } from './site-urls';

const URLS = {
  newsItem: '/{locale}/news/{slug}',
  person: '/{locale}/people/{slug}',
  organisation: '/{locale}/organisations/{slug}',
  agreement: '/{locale}/agreements/{slug}',
};

/** The context of a page in one locale; `hidden` are document ids that the public may not know. */
export const samplePageContext = ({ locale = 'ru', today = '2025-06-01', hidden = [] as string[] } = {}): PageContext => {
  const urls = siteUrls({ siteUrl: 'https://press.example', urls: URLS }, 'https://api.press.example');
  return {
    locale,
    defaultLocale: 'ru',
    today,
    siteName: 'Пресс-служба',
    urls,
    links: recordLinks(locale, 'ru', urls),
    isPublic: ({ documentId }) => !hidden.includes(documentId),
  };
};
