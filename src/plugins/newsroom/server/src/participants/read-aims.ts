import { adjectiveCases } from '../text/adjective-forms';
import { ACCUSATIVE, NOMINATIVE } from '../text/cases';
import type { Token } from '../text/tokens';
import type { ReadText } from './read-text';

// A noun that begins an entry of such a list: "развитие", "поддержка", "обмен", "создание".
const LIST_NOUN =
  /(?:ние|тие|к[ау]|ци[яю]|зация|ство|ота|мен|бот[ау]|ощь|борьба|защит[ау]|охран[ау]|рост|экспорт|выпуск|меры|мер|вопросы|проекты|программы|инвестиции|связи)$/;
const LONGEST_LIST = 120;

function startsEntry(tokens: readonly Token[], at: number, end: number): boolean {
  let k = at;
  while (
    k < end &&
    k - at < 4 &&
    tokens[k]!.kind === 'word' &&
    adjectiveCases(tokens[k]!.folded) & (NOMINATIVE | ACCUSATIVE) &&
    !LIST_NOUN.test(tokens[k]!.folded)
  )
    k += 1;
  const word = tokens[k];
  return k < end && word?.kind === 'word' && LIST_NOUN.test(word.folded);
}

/**
 * Cuts "развитие …, поддержка и формирование …, а также укрепление …" into its entries, as printed.
 * @param everyComma a list that a colon announced is cut at all of its commas
 */
function entriesOf(text: ReadText, from: number, to: number, everyComma = false): string[] {
  const { tokens } = text;
  const entries: string[] = [];
  let start = from;
  const close = (end: number): void => {
    let last = end;
    while (last > start && tokens[last - 1]!.kind === 'punctuation' && tokens[last - 1]!.text !== ')') last -= 1;
    if (last > start) entries.push(text.text.slice(tokens[start]!.start, tokens[last - 1]!.end).replace(/\s+/g, ' '));
  };
  for (let at = from + 1; at < to; at += 1) {
    const token = tokens[at]!;
    let next = -1;
    if (token.text === ',' || token.text === ';') {
      next = at + 1;
      if (tokens[next]?.folded === 'а' && tokens[next + 1]?.folded === 'также') next += 2;
    } else if (token.folded === 'и' && at - start > 1) next = at + 1;
    if (next < 0 || next >= to) continue;
    if (!startsEntry(tokens, next, to) && !(everyComma && token.folded !== 'и')) continue;
    close(at);
    start = next;
  }
  close(to);
  return entries;
}

function sentenceEnd(text: ReadText, at: number): number {
  let end = at;
  while (end < text.tokens.length && text.sentences[end] === text.sentences[at] && end - at < LONGEST_LIST) end += 1;
  return end;
}

/** What the agreement is for: "Соглашение направлено на …", "Цель документа — …". */
export function readAims(text: ReadText, fromSentence: number): string[] {
  const { tokens, sentences } = text;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (sentences[at]! < fromSentence) continue;
    const { folded } = tokens[at]!;
    const next = tokens[at + 1]!;
    if (/^(?:направлен[оаы]?|нацелен[оаы]?)$/.test(folded) && next.folded === 'на') return entriesOf(text, at + 2, sentenceEnd(text, at));
    if (/^(?:предусматрива[ею]т|предполага[ею]т)$/.test(folded)) return entriesOf(text, at + 1, sentenceEnd(text, at));
    if (/^(?:цель|целью|целями|цели|aim|purpose)$/.test(folded)) {
      const end = sentenceEnd(text, at);
      for (let k = at + 1; k < end && k - at < 8; k += 1) {
        if (!/^(?:является|являются|стал[аои]?|станет|станут|—|–|:|is)$/.test(tokens[k]!.folded)) continue;
        return entriesOf(text, k + 1, end);
      }
    }
  }
  return [];
}

/** What the parties will do: "Основными направлениями деятельности станут …", "сотрудничество в сферах …". */
export function readFocusAreas(text: ReadText, fromSentence: number): string[] {
  const { tokens, sentences } = text;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (sentences[at]! < fromSentence) continue;
    const { folded } = tokens[at]!;
    const end = sentenceEnd(text, at);
    if (/^(?:направлени(?:ями|я|ем)|сфер(?:ы|ами)|задач(?:и|ами))$/.test(folded)) {
      for (let k = at + 1; k < end && k - at < 8; k += 1) {
        if (/^(?:станут|стали|являются|будут|—|–|:)$/.test(tokens[k]!.folded)) return entriesOf(text, k + 1, end);
      }
    }
    // "сотрудничать по следующим направлениям: …"
    if (/^(?:направлениям|сферах|областях|вопросам)$/.test(folded) && tokens[at + 1]!.text === ':')
      return entriesOf(text, at + 2, end, true);
    if (
      /^(?:сотруднича(?:ть|ют)|сотрудничеств[оеу]|взаимодействи[еию])$/.test(folded) &&
      tokens[at + 1]!.folded === 'в' &&
      /^(?:сфер|област)/.test(tokens[at + 2]!.folded) &&
      tokens[at + 2]!.kind === 'word'
    ) {
      return listOf(text, at + 3, end);
    }
  }
  return [];
}

/** "… образования, науки и культуры": a plain list in the genitive. */
function listOf(text: ReadText, from: number, to: number): string[] {
  const { tokens } = text;
  const entries: string[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const token = at < to ? tokens[at]! : null;
    const isEnd = token === null || (token.kind === 'punctuation' && token.text !== ',') || token.kind === 'open';
    if (isEnd || token.text === ',' || token.folded === 'и') {
      if (at > start)
        entries.push(
          text.text
            .slice(tokens[start]!.start, tokens[at - 1]!.end)
            .replace(/\s+/g, ' ')
            .replace(/^а также /, ''),
        );
      start = at + 1;
    }
    if (isEnd) break;
  }
  return entries.slice(0, 20);
}
