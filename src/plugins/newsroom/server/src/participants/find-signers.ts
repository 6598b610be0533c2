import { GENITIVE, INSTRUMENTAL, NOMINATIVE } from '../text/cases';
import { looksLikeVerb } from '../text/verbs';
import { documentAt, signingAt, type DocumentWord, type Voice } from './agreement-words';
import { casesOf, type PersonMention } from './mentions';
import type { ReadText } from './read-text';

export interface Signing {
  at: number;
  voice: Voice;
  document: DocumentWord | null;
}

export interface Signer {
  /** Null for a lone surname that names nobody else in the text; then `at` is its token. */
  mention: PersonMention | null;
  at: number;
  signing: Signing;
  inBracket: boolean;
}

const MEMORY = 3;

/** Places where the text says that an agreement was signed. */
export function findSignings(text: ReadText): Signing[] {
  const { tokens, sentences } = text;
  const signings: Signing[] = [];
  if (!tokens.some((_, at) => signingAt(text, at) !== null)) return signings;
  let last: DocumentWord | null = null;
  let lastSentence = -10;
  for (let start = 0; start < tokens.length; ) {
    let end = start;
    while (end < tokens.length && sentences[end] === sentences[start]) end += 1;
    let document: DocumentWord | null = null;
    let isOrder = false;
    for (let at = start; at < end; at += 1) {
      const word = documentAt(text, at);
      if (word === 'order') isOrder = document === null;
      else if (word && (document === null || (document.form === 'other' && word.form !== 'other'))) document = word;
    }
    if (document && (document.form !== 'other' || last === null)) {
      last = document;
      lastSentence = sentences[start]!;
    }
    if (!isOrder || document) {
      for (let at = start; at < end; at += 1) {
        const voice = signingAt(text, at);
        if (!voice) continue;
        const named =
          document && (document.form !== 'other' || !last) ? document : sentences[start]! - lastSentence <= MEMORY ? last : document;
        if (named || voice === 'signatories') signings.push({ at, voice, document: named });
      }
    }
    start = end;
  }
  return signings;
}

const BOUNDARY =
  /^(?:что|который|которая|которое|которые|которого|которой|которых|присутствии|участии|словам|где|когда|чтобы|потому|после|поэтому)$/;
const SPEECH = /^(?:сообщи|заяви|рассказ|отмети|подчеркну|уточни|добави|напомн|считает|said|told)/;

/** Whether the words between a signing and a name belong to another clause. */
function isParted(text: ReadText, from: number, to: number): boolean {
  const [start, end] = from < to ? [from + 1, to] : [to, from];
  for (let at = start; at < end; at += 1) {
    const { folded, kind, capital, text: written } = text.tokens[at]!;
    if (written === ';') return true;
    if (kind !== 'word') continue;
    if (BOUNDARY.test(folded) || SPEECH.test(folded)) return true;
    // "Павел", "Михаил" end like verbs
    if (
      !capital &&
      looksLikeVerb(folded) &&
      !signingAt(text, at) &&
      !/^(?:был[аио]?|стал[аи]?|выступил[аи]?|поставил[аи]?|скрепил[аи]?|was|were)$/.test(folded)
    )
      return true;
  }
  return false;
}

function followsWord(text: ReadText, at: number, words: RegExp, reach: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= reach && text.sentences[k] === text.sentences[at]; k -= 1)
    if (words.test(text.tokens[k]!.folded)) return true;
  return false;
}

/** Who signed. Reads each signing's own sentence, and the next ones when they go on with "от …", "со стороны …". */
export function findSigners(
  text: ReadText,
  signings: readonly Signing[],
  mentions: readonly PersonMention[],
  titleStart: (mention: PersonMention) => number,
  isTaken: (at: number) => boolean,
): Signer[] {
  const { tokens, sentences } = text;
  const bySentence = new Map<number, PersonMention[]>();
  for (const mention of mentions) {
    const sentence = sentences[mention.from]!;
    const list = bySentence.get(sentence);
    if (list) list.push(mention);
    else bySentence.set(sentence, [mention]);
  }
  const signers: Signer[] = [];
  const seen = new Set<PersonMention>();
  const add = (mention: PersonMention, signing: Signing, inBracket = false): void => {
    if (seen.has(mention)) return;
    seen.add(mention);
    signers.push({ mention, at: mention.from, signing, inBracket });
  };
  for (const signing of signings) {
    const sentence = sentences[signing.at]!;
    const here = (bySentence.get(sentence) ?? []).filter((mention) => mention.kind !== 'given');
    const before = signers.length;
    for (const mention of here) {
      const start = titleStart(mention);
      const inBracket = isInBracket(text, mention.from);
      const cases = casesOf(mention);
      const latin = tokens[mention.from]!.latin;
      if (isParted(text, signing.at, mention.from < signing.at ? mention.to - 1 : start)) continue;
      if (followsWord(text, start, /^(?:присутствии|участии|словам|сообщает|мнению|поручению)$/, 3)) continue;
      if (followsWord(text, start, /^(?:кроме|вместо|исключением)$/, 2)) continue;
      if (followsWord(text, start, /^лице$/, 2)) {
        add(mention, signing);
        continue;
      }
      if (signing.voice === 'participle') {
        if (signing.at - mention.to <= 1 && mention.to <= signing.at) add(mention, signing);
        continue;
      }
      if (signing.voice === 'signatures') {
        if (mention.from > signing.at && cases & GENITIVE) add(mention, signing);
        continue;
      }
      if (signing.voice === 'passive') {
        const byHim =
          (cases & INSTRUMENTAL) !== 0 && (mention.from > signing.at || !followsWord(text, start, /^(?:с|со|между|перед|над)$/, 1));
        if (byHim && mention.from > signing.at && !followsWord(text, start, /^(?:между)$/, 2)) add(mention, signing);
        else if (latin && mention.from > signing.at) add(mention, signing);
        else if (inBracket || isAfterDash(text, start)) add(mention, signing, inBracket);
        continue;
      }
      if (cases & NOMINATIVE || latin) {
        if (
          latin &&
          followsWord(text, start, /^(?:of|with|to|in|by)$/, 1) &&
          mention.from > signing.at &&
          !/^(?:with|by)$/.test(tokens[start - 1]?.folded ?? '')
        )
          continue;
        if (!inBracket || isInBracket(text, signing.at) || signing.voice === 'active') add(mention, signing, inBracket);
      } else if (cases & INSTRUMENTAL && mention.from > signing.at && followsWord(text, start, /^(?:с|со)$/, 1)) add(mention, signing);
    }
    if (signers.length === before && signing.voice === 'active') {
      const lone = loneSurname(text, signing.at, isTaken);
      if (lone >= 0) signers.push({ mention: null, at: lone, signing, inBracket: false });
    }
    // "Со стороны завода — коммерческий директор …"
    for (let next = sentence + 1; next <= sentence + 2; next += 1) {
      const first = bySentence.get(next)?.[0];
      const opening = firstToken(text, sentence, next, first);
      if (!first || opening < 0 || !/^(?:от|со|за|on|for)$/.test(tokens[opening]!.folded)) break;
      for (const mention of bySentence.get(next)!)
        if (casesOf(mention) & NOMINATIVE && isAfterDash(text, titleStart(mention))) add(mention, signing);
    }
  }
  return signers.sort((a, b) => a.at - b.at);
}

function firstToken(text: ReadText, from: number, sentence: number, near: PersonMention | undefined): number {
  if (!near) return -1;
  let at = near.from;
  while (at > 0 && text.sentences[at - 1] === sentence) at -= 1;
  return text.sentences[at] === sentence && from < sentence ? at : -1;
}

function isInBracket(text: ReadText, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 20 && text.sentences[k] === text.sentences[at]; k -= 1) {
    if (text.tokens[k]!.text === ')') return false;
    if (text.tokens[k]!.text === '(') return true;
  }
  return false;
}

function isAfterDash(text: ReadText, at: number): boolean {
  const before = text.tokens[at - 1]?.text ?? '';
  return '—–-'.includes(before) && before !== '';
}

/** "подписал Серов": a surname after the verb, by itself. */
function loneSurname(text: ReadText, verb: number, isTaken: (at: number) => boolean): number {
  const { tokens, sentences } = text;
  const token = tokens[verb + 1];
  if (
    !token ||
    sentences[verb + 1] !== sentences[verb] ||
    !token.capital ||
    token.allCapitals ||
    isTaken(verb + 1) ||
    token.folded.length < 4
  )
    return -1;
  const singular = /(?:л|ла|лся|лась)$/.test(tokens[verb]!.folded);
  const shaped = /(?:ов|ев|ин|ын|ова|ева|ина|ына|ский|ская|цкий|цкая|енко|ук|юк|ян|швили|дзе|их|ых|ич|ко|ец|ик)$/.test(token.folded);
  return singular && shaped && !(tokens[verb + 2]?.capital && tokens[verb + 2]?.before === 'space') ? verb + 1 : -1;
}
