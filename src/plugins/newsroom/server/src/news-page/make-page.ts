import type { NewsPage, OtherNewsEntry } from '../../../shared/contracts/news-items';
import type { View } from '../content-model/populate';
import type { NewsItem } from '../content-model/types';
import type { Publication } from '../visibility';
import { blocksToHtml } from './blocks-to-html';
import { blocksToText } from '../text/blocks-to-text';
import { jsonLd } from './json-ld';
import { makeAgreement, makeFileLink } from './make-agreement';
import { makeImage, makePhoto } from './make-image';
import { makeParticipants } from './make-participants';
import { openGraph } from './open-graph';
import type { PageContext } from './page-context';
import { publicBlocks } from './public-blocks';
import { shareLinks } from './share-links';
import { shortDescription } from './short-description';

const PERSON = { portrait: {}, translations: {} };
const ORGANISATION = { translations: {} };

export const AGREEMENT_VIEW: View = {
  parties: { organisation: ORGANISATION },
  signatories: {
    person: PERSON,
    affiliation: { organisation: ORGANISATION },
    onBehalfOf: { organisation: ORGANISATION },
  },
  documents: {},
  translations: {},
};

/** What `makePage` needs to have been read. */
export const PAGE_VIEW: View = {
  source: {},
  venueOrganisation: ORGANISATION,
  participants: { person: PERSON, affiliations: { organisation: ORGANISATION } },
  agreements: AGREEMENT_VIEW,
  photos: { image: {}, people: { translations: {} } },
  attachments: {},
  topics: { translations: {} },
  regions: { translations: {} },
  organisations: ORGANISATION,
  corrections: {},
  seo: { image: {} },
};

export interface PageParts {
  item: NewsItem;
  publication: Publication;
  /** Public translations, this one among them. */
  localizations: readonly Publication[];
  otherNews: OtherNewsEntry[];
}

/** The whole page of a news item as one reader's request gets it. */
export const makePage = ({ item, publication, localizations, otherNews }: PageParts, context: PageContext): NewsPage => {
  const { locale, urls, links, siteName } = context;
  const page = {
    documentId: item.documentId,
    locale,
    slug: publication.slug,
    url: urls.page('newsItem', locale, publication.slug),
    title: item.title ?? '',
    lead: item.lead,
    body: publicBlocks(item.body, urls),
    bodyHtml: blocksToHtml(item.body, urls),
    bodyText: blocksToText(item.body),
    date: publication.date,
    firstPublishedAt: publication.firstPublishedAt,
    updatedAt: publication.changedAt,
    byline: item.byline,
    source: item.source === null ? null : { name: item.source.name, url: item.source.url },
    event: {
      kind: item.eventKind,
      date: item.eventDate,
      endDate: item.eventEndDate,
      venue: item.venue,
      venueOrganisation: item.venueOrganisation === null ? null : links.organisation(item.venueOrganisation),
    },
    participants: makeParticipants(item, context),
    andOthers: item.andOthers,
    othersText: item.othersText,
    photos: item.photos.map((photo) => makePhoto(photo, urls, links)).filter((photo) => photo !== null),
    attachments: item.attachments.map((file) => makeFileLink(file, context)),
    agreements: item.agreements.map((agreement) => makeAgreement(agreement, context)),
    topics: item.topics.map(links.tag),
    regions: item.regions.map(links.tag),
    organisations: item.organisations.map(links.organisation),
    corrections: item.corrections.filter((correction) => correction.public).map(({ date, kind, text }) => ({ date, kind, text })),
    localizations: localizations.map(({ itemLocale, slug }) => ({
      locale: itemLocale,
      slug,
      url: urls.page('newsItem', itemLocale, slug),
    })),
  } satisfies Partial<NewsPage>;

  const title = item.seo?.title ?? page.title;
  const description = shortDescription([item.seo?.description ?? null, page.lead, page.bodyText]);
  const image = makeImage(item.seo?.image ?? null, urls) ?? page.photos[0] ?? null;
  return {
    ...page,
    otherNews,
    share: shareLinks({ url: page.url, title }),
    seo: {
      title,
      description,
      canonicalUrl: page.url,
      openGraph: openGraph(page, { title, description, image, siteName }),
      jsonLd: jsonLd(page, description, siteName),
    },
  };
};
