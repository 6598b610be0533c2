import type { PersonPage, PersonSummary } from '../../../shared/contracts/record-pages';
import type { View } from '../content-model/populate';
import type { Person } from '../content-model/types';
import { namePart } from '../directory/name-part';
import { inLocale } from '../content-model/in-locale';
import type { Met } from './co-participants.store';
import { makeImage } from '../news-page/make-image';
import type { PageContext } from '../news-page/page-context';
import { heldToday, overTime, toEntry } from './positions';

/** What the makers here need to have been read. */
export const PERSON_VIEW: View = {
  portrait: {},
  translations: {},
  positions: { organisation: { translations: {} }, translations: {} },
};

export const makePersonSummary = (person: Person, context: PageContext): PersonSummary => {
  const { locale, defaultLocale, links, urls } = context;
  return {
    ...links.person(person),
    lastName: namePart(person, 'lastName', locale, defaultLocale),
    firstName: namePart(person, 'firstName', locale, defaultLocale),
    patronymic: namePart(person, 'patronymic', locale, defaultLocale),
    portrait: makeImage(person.portrait, urls),
    affiliations: heldToday(person.positions, context).flatMap((position) => toEntry(position, context)),
  };
};

interface Surroundings extends Pick<PersonPage, 'newsItems' | 'photos'> {
  coParticipants: ReadonlyArray<Met<Person>>;
}

export const makePersonPage = (person: Person, { newsItems, photos, coParticipants }: Surroundings, context: PageContext): PersonPage => ({
  ...makePersonSummary(person, context),
  gender: person.gender,
  biography: inLocale(person, 'biography', context.locale, context.defaultLocale),
  positions: overTime(person.positions, context).flatMap((position) => toEntry(position, context)),
  coParticipants: coParticipants.map((met) => ({ person: context.links.person(met.record), newsItems: met.newsItems })),
  photos,
  newsItems,
});
