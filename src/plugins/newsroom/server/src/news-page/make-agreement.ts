import type { Agreement, Party, Signatory } from '../../../shared/contracts/agreements';
import type { FileLink, RecordLink } from '../../../shared/contracts/records';
import { arityOf } from '../agreements/arity-of';
import { stateOf } from '../agreements/state-of';
import type {
  Agreement as StoredAgreement,
  MediaFile,
  Organisation,
  Party as StoredParty,
  Person,
  Signatory as StoredSignatory,
} from '../content-model/types';
import { inLocale } from '../content-model/in-locale';
import { makeAffiliation } from './make-affiliation';
import type { PageContext } from './page-context';

/** An agreement as pages show it. Records that the public may not know are named in print and not linked. */
export const makeAgreement = (agreement: StoredAgreement, context: PageContext): Agreement => {
  const { locale, defaultLocale, urls, today } = context;
  const translated = <Field extends 'title' | 'term' | 'aims' | 'focusAreas'>(field: Field) =>
    inLocale(agreement, field, locale, defaultLocale);
  return {
    documentId: agreement.documentId,
    slug: agreement.slug,
    url: urls.page('agreement', locale, agreement.slug),
    title: translated('title'),
    form: agreement.form,
    arity: arityOf(agreement.parties),
    signedOn: agreement.signedOn,
    term: translated('term'),
    state: stateOf(agreement, today),
    parties: agreement.parties.map((party) => makeParty(party, context)),
    signatories: agreement.signatories.map((signatory) => makeSignatory(signatory, context)),
    aims: translated('aims'),
    focusAreas: translated('focusAreas'),
    documents: agreement.documents.map((file) => makeFileLink(file, context)),
  };
};

export const makeFileLink = (file: MediaFile, { urls }: Pick<PageContext, 'urls'>): FileLink => ({
  url: urls.file(file.url),
  name: file.name,
  mime: file.mime,
  size: Math.round(file.size * 1000),
});

const makeParty = ({ organisation, name }: StoredParty, context: PageContext): Party => ({
  organisation: organisationLink(organisation, context),
  name: printedName(name, organisation === null ? null : context.links.organisation(organisation).name, context),
});

/**
 * An agreement is not localised: what it prints is in the default language, and there the print stands. On a page in another
 * language the record's own name says it better.
 */
const printedName = (printed: string | null, present: string | null, { locale, defaultLocale }: PageContext): string | null =>
  locale === defaultLocale ? (printed ?? present) : (present ?? printed);

const makeSignatory = (signatory: StoredSignatory, context: PageContext): Signatory => ({
  name: printedName(signatory.name, signatory.person === null ? null : context.links.person(signatory.person).name, context),
  person: personLink(signatory.person, context),
  affiliation: signatory.affiliation === null ? null : publicAffiliation(signatory.affiliation, context),
  onBehalfOf: signatory.onBehalfOf === null ? null : makeParty(signatory.onBehalfOf, context),
});

const publicAffiliation = (affiliation: NonNullable<StoredSignatory['affiliation']>, context: PageContext) => ({
  ...makeAffiliation(affiliation, context.links),
  organisation: organisationLink(affiliation.organisation, context),
});

const organisationLink = (organisation: Organisation | null, { isPublic, links }: PageContext): RecordLink | null =>
  organisation !== null && isPublic(organisation) ? links.organisation(organisation) : null;

const personLink = (person: Person | null, { isPublic, links }: PageContext): RecordLink | null =>
  person !== null && isPublic(person) ? links.person(person) : null;
