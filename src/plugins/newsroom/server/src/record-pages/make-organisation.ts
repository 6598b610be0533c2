import type { OrganisationPage, OrganisationSummary } from '../../../shared/contracts/record-pages';
import type { View } from '../content-model/populate';
import type { Organisation, Position } from '../content-model/types';
import { inLocale } from '../content-model/in-locale';
import type { Met } from './co-participants.store';
import { makeImage } from '../news-page/make-image';
import type { PageContext } from '../news-page/page-context';
import { heldToday } from './positions';

/** What the makers here need to have been read. */
export const ORGANISATION_VIEW: View = {
  logo: {},
  translations: {},
  parent: { translations: {} },
  region: { translations: {} },
};

export const HOLDERS_VIEW: View = {
  person: { translations: {} },
  organisation: { translations: {} },
  translations: {},
};

export const makeOrganisationSummary = (
  organisation: Organisation,
  { locale, defaultLocale, links, urls }: PageContext,
): OrganisationSummary => ({
  ...links.organisation(organisation),
  shortName: inLocale(organisation, 'shortName', locale, defaultLocale),
  legalForm: organisation.legalForm,
  kind: organisation.kind,
  logo: makeImage(organisation.logo, urls),
});

interface Surroundings extends Pick<OrganisationPage, 'agreements' | 'newsItems'> {
  /** Every office in it, over all time. */
  positions: readonly Position[];
  coParticipants: ReadonlyArray<Met<Organisation>>;
}

export const makeOrganisationPage = (
  organisation: Organisation,
  { positions, agreements, newsItems, coParticipants }: Surroundings,
  context: PageContext,
): OrganisationPage => {
  const { isPublic, links } = context;
  const { parent, region } = organisation;
  return {
    ...makeOrganisationSummary(organisation, context),
    website: organisation.website,
    parent: parent !== null && isPublic(parent) ? links.organisation(parent) : null,
    region: region !== null && isPublic(region) ? links.tag(region) : null,
    people: heldToday(positions, context).flatMap((position) =>
      position.person !== null && isPublic(position.person)
        ? [
            {
              person: links.person(position.person),
              title: inLocale(position, 'title', context.locale, context.defaultLocale),
              acting: position.acting,
              from: position.from,
            },
          ]
        : [],
    ),
    agreements,
    coParticipants: coParticipants.map((met) => ({ organisation: links.organisation(met.record), newsItems: met.newsItems })),
    newsItems,
  };
};
