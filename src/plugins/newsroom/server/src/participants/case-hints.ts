import {
  ACCUSATIVE,
  ANY_CASE,
  ANY_GENDER,
  DATIVE,
  FEMININE,
  GENITIVE,
  INSTRUMENTAL,
  MASCULINE,
  NOMINATIVE,
  PREPOSITIONAL,
} from '../text/cases';
import { readOffice } from '../text/office-forms';
import type { ReadText } from './read-text';

export interface CaseHint {
  cases: number;
  genders: number;
}

const PREPOSITIONS: Readonly<Record<string, number>> = {
  с: INSTRUMENTAL,
  со: INSTRUMENTAL,
  между: INSTRUMENTAL,
  перед: INSTRUMENTAL,
  над: INSTRUMENTAL,
  под: INSTRUMENTAL,
  к: DATIVE,
  ко: DATIVE,
  благодаря: DATIVE,
  согласно: DATIVE,
  от: GENITIVE,
  из: GENITIVE,
  у: GENITIVE,
  для: GENITIVE,
  без: GENITIVE,
  после: GENITIVE,
  до: GENITIVE,
  против: GENITIVE,
  кроме: GENITIVE,
  вместо: GENITIVE,
  имени: GENITIVE,
  ради: GENITIVE,
  около: GENITIVE,
  среди: GENITIVE,
  вокруг: GENITIVE,
  о: PREPOSITIONAL,
  об: PREPOSITIONAL,
  обо: PREPOSITIONAL,
  при: PREPOSITIONAL,
  в: PREPOSITIONAL | ACCUSATIVE,
  на: PREPOSITIONAL | ACCUSATIVE,
  за: INSTRUMENTAL | ACCUSATIVE,
  про: ACCUSATIVE,
  через: ACCUSATIVE,
  по: DATIVE,
};
const PAST = /(?:[аяиыуео]л|[нхкг]ес|мог|рек|умер|л|лся)$/;
const PAST_FEMININE = /(?:ла|лась)$/;
const PRESENT = /(?:ает|яет|ует|ит|ют|ается|яется|уется|ится|едет|дет|жет)$/;

/** The cases, and the gender, that the words around a name allow it. */
export function caseHint({ tokens, sentences }: ReadText, from: number, to: number): CaseHint {
  let cases = ANY_CASE;
  let genders = ANY_GENDER;
  const previous = tokens[from - 1];
  const same = (at: number): boolean => sentences[at] === sentences[from];
  if (previous && same(from - 1) && previous.kind === 'word') {
    const governed = PREPOSITIONS[previous.folded];
    if (governed) cases = governed;
    else {
      const offices = readOffice(previous.folded);
      if (offices.length) {
        let agreed = 0;
        for (const office of offices) if (!office.plural) agreed |= office.cases;
        if (agreed) cases = agreed;
      } else if (!previous.capital && (PAST.test(previous.folded) || PAST_FEMININE.test(previous.folded)) && previous.folded.length > 4) {
        const feminine = PAST_FEMININE.test(previous.folded);
        if (feminine) genders = FEMININE;
      }
    }
  }
  const next = tokens[to];
  if (next && same(to) && next.kind === 'word' && !next.capital && next.before === 'space' && next.folded.length > 3) {
    const feminine = PAST_FEMININE.test(next.folded);
    if (feminine || PAST.test(next.folded)) {
      const oblique = cases & ~NOMINATIVE;
      if (cases & NOMINATIVE || oblique === ANY_CASE) {
        cases &= NOMINATIVE | (cases === ANY_CASE ? 0 : cases);
        genders &= feminine ? FEMININE : MASCULINE;
      }
    } else if (PRESENT.test(next.folded) && cases === ANY_CASE) cases = NOMINATIVE;
  }
  return { cases: cases || ANY_CASE, genders: genders || ANY_GENDER };
}
