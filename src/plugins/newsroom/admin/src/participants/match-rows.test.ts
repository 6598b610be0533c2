import type { SuggestedParticipant } from '../../../shared/contracts/suggestions';
import { matchRows, placeFor, type PresentRow } from './match-rows';

const proposal = (name: string, person: string | null = null, candidates: string[] = []): SuggestedParticipant =>
  ({
    name,
    person: person === null ? null : { id: 1, documentId: person, name },
    candidates: candidates.map((documentId) => ({ id: 1, documentId, name, reasons: [] })),
  }) as unknown as SuggestedParticipant;

const row = (name: string, person: string | null = null): PresentRow => ({ name, person });

const PROPOSALS = [proposal('Анна Орлова', 'anna'), proposal('Пётр Ёлкин'), proposal('И. Сомов', null, ['igor', 'ivan'])];

it.each<[string, PresentRow[], number[]]>([
  ['nobody yet', [], [-1, -1, -1]],
  ['by the person, however printed', [row('А. П. Орлова', 'anna')], [0, -1, -1]],
  ['by the printed name, where there is no person', [row('петр  елкин')], [-1, 0, -1]],
  ['by a candidate that was chosen', [row('Иван Сомов', 'ivan')], [-1, -1, 0]],
  ['not by the name of somebody else', [row('Анна Орлова', 'namesake')], [-1, -1, -1]],
  ['in any order', [row('', 'igor'), row('Пётр Ёлкин'), row('', 'anna')], [2, 1, 0]],
])('finds rows: %s', (_what, rows, expected) => {
  expect(matchRows(PROPOSALS, rows)).toEqual(expected);
});

it('gives one row to one proposal', () => {
  expect(matchRows([proposal('Анна Орлова', 'anna'), proposal('Анна Орлова', 'anna')], [row('', 'anna')])).toEqual([0, -1]);
});

it.each([
  ['the first of an empty form', 0, [-1, -1, -1], 0, 0],
  ['after the one before it', 1, [0, -1, -1], 3, 1],
  ['before the one after it', 0, [-1, 1, -1], 3, 1],
  ['at the end', 2, [-1, -1, -1], 2, 2],
])('puts a proposal in the order of the text: %s', (_what, at, matches, rows, place) => {
  expect(placeFor(at, matches, rows)).toBe(place);
});
