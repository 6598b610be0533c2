import type { SuggestedAffiliation } from '../../../shared/contracts/suggestions';
import { officesOf, toPersonRequest, type Office } from './person-draft';

const affiliation = (part: Partial<SuggestedAffiliation>): SuggestedAffiliation => ({
  text: 'директор',
  title: 'директор АО «Маяк»',
  office: 'директор',
  acting: false,
  organisation: null,
  organisationName: null,
  onRecord: null,
  ...part,
});

const request = (offices: Office[]) =>
  toPersonRequest({ lastName: ' Сомов ', firstName: 'Игорь', patronymic: ' ', gender: 'male', offices });

it('asks for the offices of the text, in organisations on record and new ones', () => {
  const offices = officesOf([
    affiliation({ organisation: { id: 1, documentId: 'works', name: 'АО «Полёт»' }, organisationName: '«Полёт»' }),
    affiliation({ office: 'советник', acting: true, organisationName: 'ООО «Маяк»' }),
    affiliation({ office: 'депутат' }),
  ]);
  expect(request(offices)).toEqual({
    lastName: 'Сомов',
    firstName: 'Игорь',
    patronymic: null,
    gender: 'male',
    positions: [
      { title: 'директор', acting: false, organisation: { documentId: 'works' } },
      { title: 'советник', acting: true, organisation: { name: 'ООО «Маяк»' } },
      { title: 'депутат', acting: false, organisation: null },
    ],
  });
});

it('leaves out what the editor does not want', () => {
  const [office] = officesOf([affiliation({})]);
  expect(request([{ ...(office as Office), isWanted: false }]).positions).toEqual([]);
  expect(request([{ ...(office as Office), title: ' ' }]).positions).toEqual([]);
});
