import type { Archive } from '../content';
import type { AgreementContent, Key, SignatoryContent } from '../content/types';
import type { DocumentData, Links } from './links';
import { positionsOn } from './positions-on';
import { printOffice } from './print-office';

type Records = Pick<Archive, 'organisations' | 'persons' | 'positions'>;

const lastDayOf = (date: string): string => `${date}-12-31`.slice(0, 10);

export const agreementData = (agreement: AgreementContent, records: Records, links: Links, documents: number[] = []): DocumentData => {
  const partyOf = (key: Key): DocumentData => {
    const organisation = records.organisations.find((one) => one.key === key);
    return { organisation: links('organisation', key) ?? null, name: organisation?.printed ?? organisation?.name };
  };
  return {
    title: agreement.title,
    form: agreement.form,
    signedOn: agreement.signedOn,
    place: agreement.place ?? null,
    effectiveFrom: agreement.effectiveFrom ?? null,
    validUntil: agreement.validUntil ?? null,
    terminatedOn: agreement.terminatedOn ?? null,
    term: agreement.term ?? null,
    parties: agreement.parties.map((party) => (typeof party === 'string' ? partyOf(party) : { name: party.name })),
    signatories: agreement.signatories.map((signatory) => ({
      ...signedAs(signatory, agreement, records, links),
      onBehalfOf: partyOf(signatory.organisation),
    })),
    aims: agreement.aims,
    focusAreas: agreement.focusAreas,
    documents,
    listed: agreement.listed ?? false,
    translations: agreement.en === undefined ? [] : [{ locale: 'en', place: null, term: null, ...agreement.en }],
  };
};

/** The signatory with the office of the day of signing. */
const signedAs = (
  { person: key, organisation: body }: SignatoryContent,
  { signedOn }: AgreementContent,
  records: Records,
  links: Links,
): DocumentData => {
  const person = records.persons.find((one) => one.key === key);
  const organisation = records.organisations.find((one) => one.key === body);
  const position = positionsOn(records.positions, key, lastDayOf(signedOn)).find((one) => one.organisation === body);
  if (person === undefined || organisation === undefined || position === undefined) {
    throw new Error(`"${key}" holds no office in "${body}" on ${signedOn}, and can't sign for it.`);
  }
  return {
    person: links('person', key) ?? null,
    name: `${person.firstName} ${person.lastName}`,
    affiliation: { ...printOffice(position, organisation, 'ru'), organisation: links('organisation', body) ?? null },
  };
};
