import { ANY_GENDER, FEMININE, MASCULINE, NOMINATIVE } from '../text/cases';
import { caseHint } from './case-hints';
import type { PersonGroup } from './group-mentions';
import type { NameHypothesis } from './mentions';
import { withCapitals } from './organisation-phrase';
import type { ReadText } from './read-text';

export interface ChosenName {
  given: string;
  patronymic: string;
  family: string;
  genders: number;
}

// A reading whose case the surroundings exclude is still possible: the surroundings are guessed at.
const AGAINST_HINT = 0.12;
const AGAINST_GENDER = 0.4;

/**
 * The nominative of somebody new. Every mention has a say: a hypothesis must explain each of them, and fit what the words around it
 * govern; the one that does it best wins.
 */
export function chooseNominative(text: ReadText, group: PersonGroup): ChosenName {
  const scores = new Map<NameHypothesis, number>();
  for (const hypothesis of group.hypotheses) scores.set(hypothesis, Math.log(Math.max(hypothesis.weight, 0.001)) * 0.3);
  for (const mention of group.mentions) {
    if (mention.hypotheses.length === 0 || mention.kind === 'given') continue;
    const hint = caseHint(text, mention.from, mention.to);
    for (const [candidate, score] of scores) {
      let best = 0.02;
      for (const reading of mention.hypotheses) {
        if (reading.family !== candidate.family || (reading.given && candidate.given && reading.given !== candidate.given)) continue;
        if (!(reading.genders & candidate.genders)) continue;
        let weight = reading.weight;
        if (!(reading.cases & hint.cases)) weight *= AGAINST_HINT;
        if (!(reading.genders & candidate.genders & hint.genders)) weight *= AGAINST_GENDER;
        // Russian news names people in the nominative more often than in any other case.
        if (reading.cases & hint.cases & NOMINATIVE) weight *= 1.3;
        best = Math.max(best, weight);
      }
      scores.set(candidate, score + Math.log(best));
    }
  }
  let chosen = group.hypotheses[0]!;
  let top = -Infinity;
  for (const [candidate, score] of scores) {
    if (score > top) {
      top = score;
      chosen = candidate;
    }
  }
  return { given: chosen.given, patronymic: chosen.patronymic, family: chosen.family, genders: chosen.genders };
}

export function genderOf(genders: number): 'male' | 'female' | null {
  return genders === MASCULINE ? 'male' : genders === FEMININE ? 'female' : genders === ANY_GENDER ? null : null;
}

/** Gives a folded nominative the capitals, and the ё, of the word it came from. */
export function asPrinted(folded: string, written: string): string {
  if (folded === '') return '';
  let result = '';
  const lower = written.toLowerCase();
  for (let at = 0; at < folded.length; at += 1) {
    const letter = folded[at]!;
    const model = lower[at];
    const same = letter === model || (letter === 'е' && model === 'ё');
    const source = same ? written[at]! : letter;
    result += at > 0 && folded[at - 1] === '-' && written[at]?.toUpperCase() === written[at] ? source.toUpperCase() : source;
  }
  return withCapitals(result, written);
}
