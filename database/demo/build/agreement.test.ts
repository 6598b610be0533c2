import { ARCHIVE } from '../content';
import { agreementData } from './agreement';
import type { Links } from './links';

const links: Links = (kind, key) => `${kind}/${key}`;
const reference = ARCHIVE.agreements.find(({ key }) => key === 'soyuzmash')!;

test('each signatory signs for a party, with the office of that day', () => {
  const { parties, signatories } = agreementData(reference, ARCHIVE, links) as Record<string, Array<Record<string, unknown>>>;
  expect(parties).toEqual([
    { organisation: 'organisation/soyuzmash-volgograd', name: 'Волгоградское РО СоюзМаш России' },
    { organisation: 'organisation/soyuzmash-lugansk', name: 'Луганское РО СоюзМаш России' },
  ]);
  expect(signatories).toMatchObject([
    {
      person: 'person/kostyuchenko',
      name: 'Дмитрий Костюченко',
      affiliation: { text: 'председатель Луганского РО СоюзМаш России' },
      onBehalfOf: parties![1],
    },
    {
      person: 'person/serov',
      name: 'Валерий Серов',
      affiliation: { text: 'председатель Волгоградского РО СоюзМаш России' },
      onBehalfOf: parties![0],
    },
  ]);
});

test('a party may be a printed name only', () => {
  const { parties } = agreementData({ ...reference, parties: [{ name: 'жители улицы' }] }, ARCHIVE, links);
  expect(parties).toEqual([{ name: 'жители улицы' }]);
});

test('nobody signs by an office that they do not hold', () => {
  const broken = { ...reference, signatories: [{ person: 'tsalko', organisation: 'lugamash' }] };
  expect(() => agreementData(broken, ARCHIVE, links)).toThrow('holds no office');
});
