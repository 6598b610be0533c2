import type { ComponentWrite } from '../content-model/component-writes.store';
import {
  isReplaced,
  nameOf,
  printAffiliation,
  type NamedOrganisation,
  type Print,
  type PrintableAffiliation,
} from '../participants/print-affiliation';
import { printName, type PrintablePerson } from '../participants/print-names';

interface PrintableParty {
  id: number;
  name: string | null;
  organisation: (NamedOrganisation & { documentId: string }) | null;
}

export interface PrintableAgreement {
  parties: readonly PrintableParty[];
  signatories: ReadonlyArray<{
    id: number;
    name: string | null;
    person: PrintablePerson | null;
    affiliation: (PrintableAffiliation & { id: number }) | null;
    onBehalfOf: PrintableParty | null;
  }>;
}

/** What has to be written so that parties and signatories are printed in full; `before` as in `printNames`. */
export const printAgreement = (agreement: PrintableAgreement, print: Print, before: PrintableAgreement | null): ComponentWrite[] => {
  const parties = agreement.parties.map(
    (party): ComponentWrite => ({
      path: ['parties'],
      id: party.id,
      values: printParty(party, print, byId(before?.parties, party)),
    }),
  );
  const signatories = agreement.signatories.flatMap((signatory): ComponentWrite[] => {
    const old = byId(before?.signatories, signatory);
    const name = printName(signatory, print, old);
    const { affiliation, onBehalfOf } = signatory;
    const writes: ComponentWrite[] = [{ path: ['signatories'], id: signatory.id, values: name === null ? {} : { name } }];
    if (affiliation !== null) {
      const values = printAffiliation(affiliation, print, sameRow(old?.affiliation, affiliation));
      writes.push({ path: ['signatories', 'affiliation'], id: affiliation.id, values });
    }
    if (onBehalfOf !== null) {
      const values = printParty(onBehalfOf, print, sameRow(old?.onBehalfOf, onBehalfOf));
      writes.push({ path: ['signatories', 'onBehalfOf'], id: onBehalfOf.id, values });
    }
    return writes;
  });
  return [...parties, ...signatories].filter(({ values }) => Object.keys(values).length > 0);
};

const printParty = ({ organisation, name }: PrintableParty, print: Print, before?: PrintableParty): { name?: string } => {
  if (organisation === null) return {};
  const old = before?.organisation ?? null;
  const isStale = old !== null && isReplaced(organisation, old) && name === nameOf(old, print);
  return name === null || isStale ? { name: nameOf(organisation, print) } : {};
};

const byId = <Row extends { id: number }>(rows: readonly Row[] | undefined, { id }: { id: number }): Row | undefined =>
  rows?.find((row) => row.id === id);

const sameRow = <Row extends { id: number }>(old: Row | null | undefined, { id }: { id: number }): Row | undefined =>
  old?.id === id ? old : undefined;
