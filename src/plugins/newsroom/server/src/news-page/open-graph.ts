import type { NewsPage } from '../../../shared/contracts/news-items';
import type { Image } from '../../../shared/contracts/records';

type PageFacts = Pick<NewsPage, 'url' | 'locale' | 'firstPublishedAt' | 'updatedAt' | 'topics' | 'localizations'>;

/** Language tags as Open Graph spells them (https://ogp.me/#optional); other locales stand as they are. */
const TERRITORIES: Readonly<Record<string, string>> = { ru: 'ru_RU', en: 'en_GB', de: 'de_DE', fr: 'fr_FR' };
const territory = (locale: string): string => TERRITORIES[locale] ?? locale.replace('-', '_');

/** Property → content of the page's `<meta property>` tags (https://ogp.me, type article). */
export const openGraph = (
  page: PageFacts,
  shown: { title: string; description: string | null; image: Image | null; siteName: string },
): Record<string, string | string[]> => {
  const tags: Record<string, string | string[] | null> = {
    'og:type': 'article',
    'og:site_name': shown.siteName,
    'og:title': shown.title,
    'og:description': shown.description,
    'og:url': page.url,
    'og:locale': territory(page.locale),
    'og:locale:alternate': page.localizations.filter(({ locale }) => locale !== page.locale).map(({ locale }) => territory(locale)),
    'og:image': shown.image?.url ?? null,
    'og:image:width': shown.image === null ? null : String(shown.image.width),
    'og:image:height': shown.image === null ? null : String(shown.image.height),
    'og:image:alt': shown.image?.alternativeText ?? null,
    'article:published_time': page.firstPublishedAt,
    'article:modified_time': page.updatedAt,
    'article:tag': page.topics.map(({ name }) => name),
    'twitter:card': shown.image === null ? 'summary' : 'summary_large_image',
  };
  return Object.fromEntries(
    Object.entries(tags).filter((entry): entry is [string, string | string[]] => entry[1] !== null && entry[1].length > 0),
  );
};
