import { ANY_CASE, GENITIVE, INSTRUMENTAL, NOMINATIVE } from '../text/cases';
import { adjectiveCases } from '../text/adjective-forms';
import { looksLikeVerb } from '../text/verbs';
import { casesOf, type PersonMention } from './mentions';
import { closesList } from './phrase-complement';
import type { ReadText } from './read-text';
import { officeAt, titleAt, type TitlePhrase } from './title-phrase';

const LONGEST = 30;
const COPULA =
  /^(?:явля(?:ется|лся|лась)|был|была|стал|стала|станет|избран[аы]?|переизбран[а]?|назначен[а]?|утвержден[а]?|работает|работал[а]?|служил[а]?|будет|остается|остался|осталась|служит|выбран[а]?|объявлен[а]?)$/;
const POST = /^(?:пост|поста|посту|постом|должность|должности|должностью|кресло|место|места|кресла)$/;

function endOfPhrase(text: ReadText, start: number, isPerson: (at: number) => boolean): { end: number; hitsPerson: boolean } {
  const { tokens, sentences, quotePairs } = text;
  let at = start;
  for (; at < tokens.length && at - start < LONGEST && sentences[at] === sentences[start]; at += 1) {
    const token = tokens[at]!;
    if (isPerson(at)) return { end: at, hitsPerson: true };
    if (token.kind === 'open') {
      const close = quotePairs[at]!;
      if (close < 0) break;
      at = close;
      continue;
    }
    if (token.kind === 'close') break;
    if (token.kind === 'punctuation') {
      if (token.text === ',' && closesList(text, at)) continue;
      if (token.text === '.' && tokens[at - 1]!.folded.length <= 3 && tokens[at + 1] && sentences[at + 1] === sentences[at]) continue;
      if (token.text === '№') continue;
      break;
    }
    if (
      token.kind === 'word' &&
      !token.capital &&
      at > start &&
      (strayPreposition(text, at) ||
        looksLikeVerb(token.folded) ||
        /^(?:который|которая|которого|котор..|что|а|но|где|когда|с|со|во|вместе|сегодня|вчера|сообщает)$/.test(token.folded))
    )
      break;
  }
  return { end: at, hitsPerson: false };
}

/** "в случае", "на предстоящем": a preposition that begins the next part of the sentence rather than goes on with the title. */
function strayPreposition(text: ReadText, at: number): boolean {
  const next = text.tokens[at + 1];
  return /^(?:в|во|на|из|для|до|после|за|под|перед|через|без|вместо)$/.test(text.tokens[at]!.folded) && !(next?.capital ?? false);
}

/** Titles in apposition after a name, in brackets or after a dash, and after "является", "назначен" and the like. */
export function titlesAfter(text: ReadText, mention: PersonMention, isPerson: (at: number) => boolean): TitlePhrase[] {
  const { tokens, sentences } = text;
  const inSentence = (at: number): boolean => at < tokens.length && sentences[at] === sentences[mention.from];
  let at = mention.to;
  if (tokens[at]?.text === '(' && inSentence(at) && tokens[at + 1]?.latin) {
    let close = at + 1;
    while (inSentence(close) && tokens[close]!.text !== ')' && close - at < 8) close += 1;
    if (tokens[close]?.text === ')') at = close + 1;
  }
  const opener = tokens[at];
  if (!opener || !inSentence(at)) return [];
  if (opener.kind === 'word') return afterVerb(text, mention, at, isPerson);
  const bracket = opener.text === '(';
  const dash = opener.text === '—' || opener.text === '–' || (opener.text === '-' && opener.before === 'space');
  if (opener.text !== ',' && !bracket && !dash) return [];
  const cases = bracket || dash ? NOMINATIVE : casesOf(mention) || ANY_CASE;
  const titles: TitlePhrase[] = [];
  let start = at + 1;
  for (let round = 0; round < 4 && inSentence(start); round += 1) {
    const { end, hitsPerson } = endOfPhrase(text, start, isPerson);
    if (hitsPerson && tokens[end - 1]?.text !== ',' && tokens[end - 1]?.folded !== 'и') break;
    const found = titlesIn(text, start, end, cases);
    if (found.length === 0) {
      // "известного борца с ксенофобией, члена Общественной палаты": one plain apposition may come first
      if (
        round === 0 &&
        !bracket &&
        tokens[end]?.text === ',' &&
        end - start <= 6 &&
        !hitsPerson &&
        adjectiveCases(tokens[start]?.folded ?? '') & cases
      ) {
        start = end + 1;
        continue;
      }
      break;
    }
    titles.push(...found);
    if (tokens[end]?.text !== ',') break;
    start = end + 1;
  }
  return titles;
}

/** Titles that begin right at `start`: one, or several joined by "и". */
function titlesIn(text: ReadText, start: number, end: number, cases: number): TitlePhrase[] {
  const { tokens } = text;
  let to = end;
  while (to > start && tokens[to - 1]!.folded === 'и') to -= 1;
  let head = start;
  while (head < to && head - start < 6) {
    if (officeAt(text, head, cases) || officeAt(text, head, GENITIVE)) {
      const title = titleAt(text, head, to, cases, start);
      if (title && title.from <= start + 1) {
        for (let k = head + 1; k < to - 1; k += 1) {
          if (tokens[k]!.folded !== 'и') continue;
          const more = titlesIn(text, k + 1, to, cases);
          if (more.length && more[0]!.from === k + 1) return [{ ...title, to: k }, ...more];
        }
        return [title];
      }
    }
    const token = tokens[head]!;
    const isModifier =
      token.kind === 'word' &&
      (adjectiveCases(token.folded) > 0 || /^(?:ныне|бывший|также|врио|и|о|временно|обязанности|тогда|экс|известн.*)$/.test(token.folded));
    if (!isModifier && token.text !== '.') return [];
    head += 1;
  }
  return [];
}

/** "… назначен министром", "… занял пост премьер-министра". */
function afterVerb(text: ReadText, mention: PersonMention, at: number, isPerson: (at: number) => boolean): TitlePhrase[] {
  const { tokens, sentences } = text;
  let sawCopula = false;
  let sawPost = false;
  for (let k = at; k < tokens.length && k - at < 9 && sentences[k] === sentences[mention.from]; k += 1) {
    const token = tokens[k]!;
    if (token.kind === 'punctuation' && token.text !== '.') return [];
    if (isPerson(k)) return [];
    if (COPULA.test(token.folded)) sawCopula = true;
    if (POST.test(token.folded)) {
      sawPost = true;
      continue;
    }
    const cases = sawPost ? GENITIVE : sawCopula ? INSTRUMENTAL : 0;
    if (!cases || !officeAt(text, k, cases)) continue;
    const { end } = endOfPhrase(text, k, isPerson);
    const title = titleAt(text, k, end, cases, at);
    return title ? [title] : [];
  }
  return [];
}
