/** How records are named and linked on a page of one locale. */
import type { PersonLink, RecordLink, Tag } from '../../../shared/contracts/records';
import type { Agreement, Organisation, Person, Topic } from '../content-model/types';
import { personName } from '../directory/person-name';
import { makeImage } from './make-image';
import type { SiteUrls } from './site-urls';
import { inLocale } from '../content-model/in-locale';

export interface RecordLinks {
  person: (person: Person) => RecordLink;
  personWithPortrait: (person: Person) => PersonLink;
  organisation: (organisation: Organisation) => RecordLink;
  agreementTitle: (agreement: Agreement) => string;
  tag: (tag: Topic) => Tag;
}

export const recordLinks = (locale: string, defaultLocale: string, urls: SiteUrls): RecordLinks => {
  const person = (record: Person): RecordLink => ({
    documentId: record.documentId,
    slug: record.slug,
    url: urls.page('person', locale, record.slug),
    name: personName(record, locale, defaultLocale),
  });
  return {
    person,
    personWithPortrait: (record) => ({ ...person(record), portrait: makeImage(record.portrait, urls) }),
    organisation: (record) => ({
      documentId: record.documentId,
      slug: record.slug,
      url: urls.page('organisation', locale, record.slug),
      name: inLocale(record, 'name', locale, defaultLocale),
    }),
    agreementTitle: (record) => inLocale(record, 'title', locale, defaultLocale),
    tag: (record) => ({ slug: record.slug, name: inLocale(record, 'name', locale, defaultLocale) }),
  };
};
