import type { Affiliation, Agreement } from '../content-model/types';
import { checkPartialDates, checkPeriod } from '../directory/check-dates';
import { checkAffiliation } from '../participants/check-participants';
import type { Violation } from '../saving/types';
import { isNamed, isSameParty, type NamedParty } from './same-party';

export interface CheckedAgreement extends Pick<Agreement, 'signedOn' | 'effectiveFrom' | 'validUntil' | 'terminatedOn'> {
  parties: readonly NamedParty[];
  signatories: ReadonlyArray<{
    person: object | null;
    name: string | null;
    affiliation: Pick<Affiliation, 'title'> | null;
    onBehalfOf: NamedParty | null;
  }>;
}

/** An agreement has sides that are somebody, signed for by somebody, over a period that can be. */
export const checkAgreement = (agreement: CheckedAgreement): Violation[] => [
  ...checkPartialDates(agreement, ['signedOn', 'effectiveFrom', 'validUntil', 'terminatedOn']),
  ...checkPeriod(agreement, 'effectiveFrom', 'validUntil'),
  ...agreement.parties.flatMap((party, index) =>
    isNamed(party) ? [] : [{ path: ['parties', index, 'name'], message: NAMELESS_PARTY(index + 1) }],
  ),
  ...agreement.signatories.flatMap((signatory, index) => checkSignatory(signatory, ['signatories', index], agreement.parties)),
];

const checkSignatory = (
  { person, name, affiliation, onBehalfOf }: CheckedAgreement['signatories'][number],
  path: readonly [string, number],
  parties: readonly NamedParty[],
): Violation[] => {
  const violations: Violation[] = [];
  if (person === null && name === null) violations.push({ path: [...path, 'name'], message: NAMELESS_SIGNATORY(path[1] + 1) });
  if (affiliation !== null) violations.push(...checkAffiliation(affiliation, [...path, 'affiliation']));
  if (onBehalfOf !== null && !parties.some((party) => isSameParty(party, onBehalfOf))) {
    violations.push({ path: [...path, 'onBehalfOf'], message: NO_PARTY(onBehalfOf) });
  }
  return violations;
};

const NAMELESS_PARTY = (number: number): Violation['message'] => ({
  en: `Party ${number} is nobody yet: choose an organisation, write its name as it is to be printed, or remove the row.`,
  ru: `Сторона ${number} не указана: выберите организацию, впишите название, как его печатать, или удалите строку.`,
});

const NAMELESS_SIGNATORY = (number: number): Violation['message'] => ({
  en: `Signatory ${number} is nobody yet: choose a person, write the name as it is to be printed, or remove the row.`,
  ru: `Подписант ${number} не указан: выберите персону, впишите имя, как его печатать, или удалите строку.`,
});

const NO_PARTY = ({ organisation, name }: NamedParty): Violation['message'] => {
  const party = organisation?.name ?? name;
  return party === null
    ? {
        en: 'Say on behalf of which party: choose one of the parties of this agreement, or remove the block.',
        ru: 'Укажите, от чьего имени подпись: выберите одну из сторон этого соглашения или удалите блок.',
      }
    : {
        en: `“${party}” is no party of this agreement: add it to the parties, or choose one of them.`,
        ru: `«${party}» не сторона этого соглашения: добавьте её в стороны или выберите одну из них.`,
      };
};
