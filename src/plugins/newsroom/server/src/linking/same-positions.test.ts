import { sampleOrganisation, samplePosition } from '../content-model/samples.test-support';
import { samePositions } from './same-positions';

const works = sampleOrganisation('works');
const director = samplePosition('director', { title: 'директор', organisation: works, from: '2020' });

it.each([
  ['the same office', {}, 1],
  ['another spelling of the title', { title: ' Директор' }, 1],
  ['another organisation', { organisation: sampleOrganisation('city') }, 0],
  ['another time', { from: '2021' }, 0],
  ['an acting office', { acting: true }, 0],
])('%s', (_, change, count) => {
  expect(samePositions([director], [{ ...director, documentId: 'other', ...change }])).toHaveLength(count);
});
