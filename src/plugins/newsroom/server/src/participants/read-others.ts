import type { ReadText } from './read-text';

export interface Others {
  andOthers: boolean;
  othersText: string | null;
}

const OTHERS = /^(?:другие|другими|других|другим|прочие|прочими|прочих|иные|иными|иных|др|пр)$/;
// "и другие вопросы" is not about people
const PEOPLE =
  /^(?:участник|гост|лиц|официальн|представител|член|эксперт|руководител|депутат|специалист|коллег|сотрудник|чиновник|политик|ученые|деятел|приглашенн|почетн)/;

/** "и другие" after a list of people, as printed. */
export function readOthers(text: ReadText, isPersonInSentence: (sentence: number) => boolean): Others {
  const { tokens, sentences } = text;
  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const previous = tokens[at - 1]!;
    if (token.kind !== 'word' || !isPersonInSentence(sentences[at]!)) continue;
    if (token.folded === 'others' && previous.folded === 'and')
      return { andOthers: true, othersText: text.text.slice(previous.start, token.end) };
    if (!OTHERS.test(token.folded)) continue;
    const many = /^мног/.test(previous.folded);
    const and = many ? tokens[at - 2] : previous;
    if (!and || (and.folded !== 'и' && and.folded !== 'а' && !(and.folded === 'также'))) continue;
    let end = at + 1;
    const next = tokens[end];
    if ((token.folded === 'др' || token.folded === 'пр') && next?.text === '.') end += 1;
    else if (next && next.kind === 'word' && sentences[end] === sentences[at]) {
      if (!PEOPLE.test(next.folded)) continue;
      end += 1;
      if (/^(?:официальн|почетн|приглашенн)/.test(next.folded) && tokens[end]?.kind === 'word') end += 1;
    }
    return { andOthers: true, othersText: text.text.slice(and.start, tokens[end - 1]!.end) };
  }
  return { andOthers: false, othersText: null };
}
