import type { NameReading } from '../text/cases';
import { agree, type NameHypothesis } from './mentions';

/** The readings of a whole name that agree in case and gender, the likeliest first. */
export function combineReadings(
  given: readonly NameReading[],
  family: readonly NameReading[],
  patronymics: readonly NameReading[] | null,
  middle: string,
): NameHypothesis[] {
  const found = new Map<string, NameHypothesis>();
  for (const first of given) {
    for (const last of family) {
      if (!agree(first, last)) continue;
      let cases = first.cases & last.cases;
      let genders = first.genders & last.genders;
      let patronymic = middle;
      if (patronymics) {
        const fitting = patronymics.find((reading) => (reading.cases & cases) !== 0 && (reading.genders & genders) !== 0);
        if (!fitting) continue;
        cases &= fitting.cases;
        genders &= fitting.genders;
        patronymic = fitting.nominative;
      }
      const weight = first.weight * last.weight;
      const key = `${first.nominative} ${last.nominative} ${genders}`;
      const previous = found.get(key);
      if (!previous) found.set(key, { given: first.nominative, patronymic, family: last.nominative, genders, cases, weight });
      else {
        previous.cases |= cases;
        previous.weight = Math.max(previous.weight, weight);
      }
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight).slice(0, 10);
}
