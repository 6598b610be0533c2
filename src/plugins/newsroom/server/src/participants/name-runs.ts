import { isNameParticle } from '../directory/name-forms';
import type { Token } from '../text/tokens';
import type { ReadText } from './read-text';

export interface NamePart {
  kind: 'word' | 'initial' | 'particle';
  /** Index of the token. */
  at: number;
}

/** Parts of one or more names that stand side by side. */
export type NameRun = readonly NamePart[];

const LONGEST_RUN = 24;
// "аль-Хадж": the capital comes after the article.
const WITH_ARTICLE = /^(?:аль|эль|ас|аз|ар|аш|ад|ат|ан|бен|ибн|al|el|ibn|bin)-\p{Lu}/u;
const ROMAN = /^[IVXХ]+$/;

function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  return (
    token.capital &&
    token.text.length <= 2 &&
    (token.text.length === 1 || /^(?:Ю|Я|Дж|Ch|Sh|Yu|Ya)/.test(token.text)) &&
    next?.text === '.' &&
    next.before === 'nothing'
  );
}

/** Sequences of capitalised words, initials with their full stops, and particles between them, within one sentence. */
export function nameRuns({ tokens, sentences }: ReadText): NameRun[] {
  const runs: NameRun[] = [];
  let run: NamePart[] = [];
  let end = -1;
  const close = (): void => {
    while (run.length && run[run.length - 1]!.kind === 'particle') run.pop();
    if (run.length) runs.push(run);
    run = [];
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const adjoins =
      run.length > 0 && end === at && sentences[at] === sentences[at - 1] && token.before !== 'line' && run.length < LONGEST_RUN;
    if (token.kind === 'word' && (token.capital || WITH_ARTICLE.test(token.text))) {
      if (!adjoins) close();
      if (isInitial(tokens, at)) {
        run.push({ kind: 'initial', at });
        end = at + 2;
        at += 1;
        continue;
      }
      run.push({ kind: 'word', at });
      end = at + 1;
      continue;
    }
    if (adjoins && token.kind === 'word' && (isNameParticle(token.folded) || token.folded === 'оглы' || token.folded === 'кызы')) {
      run.push({ kind: 'particle', at });
      end = at + 1;
      continue;
    }
    close();
  }
  close();
  return runs;
}

export const isRomanNumeral = (token: Token): boolean => ROMAN.test(token.text);
