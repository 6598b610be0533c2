import { adjectiveCases } from '../text/adjective-forms';
import { GENITIVE } from '../text/cases';
import { readOffice } from '../text/office-forms';
import { looksLikeVerb } from '../text/verbs';
import { readOrganisationHead } from './organisation-heads';
import type { ReadText } from './read-text';

const PREPOSITIONS = new Set(['по', 'при', 'имени', 'им', 'в', 'во', 'для', 'против']);
// "осудили компанию по делу о …": these words after "по" belong to the sentence.
const NO_FIELD = /^(?:делу|собственному|словам|данным|поводу|итогам|решению|адресу|телефону|мнению)$/;
const CONJUNCTIONS = new Set(['и']);
const LONGEST = 24;

const GENITIVE_NOUN = /(?:а|я|ы|и|ов|ев|ей|ий|у|ю|ам|ям|ах|ях|ств|ок|ек|ен|ин|ом|ем|ью|е)$/;

/** How far the words after the head go on with the name: genitives, "по …", abbreviations, quotes, "и" between equals. */
export function complementEnd(text: ReadText, headAt: number, isStop: (at: number) => boolean): number {
  const { tokens, sentences, quotePairs } = text;
  let end = headAt + 1;
  let at = end;
  let expectNoun = false;
  let prepositions = 0;
  while (at < tokens.length && sentences[at] === sentences[headAt] && at - headAt < LONGEST && !isStop(at)) {
    const token = tokens[at]!;
    if (token.kind === 'open') {
      const close = quotePairs[at]!;
      if (close < 0 || close - at > 10) break;
      end = close + 1;
      at = end;
      // what follows quotes belongs to the sentence, except a place
      const next = tokens[at];
      if (!next || !(next.allCapitals || (next.capital && /(?:ской|ого|ии)$/.test(next.folded)))) break;
      continue;
    }
    if (token.kind === 'number') {
      if (tokens[at + 1]?.text !== '-' && !(tokens[at - 1]?.text === '№')) break;
      at += 1;
      continue;
    }
    if (token.text === '№') {
      at += 1;
      end = tokens[at]?.kind === 'number' ? at + 1 : end;
      at = end;
      continue;
    }
    if (token.text === '.' && /^(?:им|г|[а-я])$/.test(tokens[at - 1]!.folded)) {
      at += 1;
      continue;
    }
    if (token.text === ',') {
      // "промышленной политики, торговли и ТЭК": only when "и" closes the list soon
      if (!closesList(text, at)) break;
      at += 1;
      expectNoun = true;
      continue;
    }
    if (token.kind !== 'word') break;
    if (CONJUNCTIONS.has(token.folded)) {
      const next = tokens[at + 1];
      if (
        end === headAt + 1 ||
        !next ||
        next.kind !== 'word' ||
        isStop(at + 1) ||
        isOffice(next.folded) ||
        isHeadWord(next.folded) ||
        looksLikeVerb(next.folded)
      )
        break;
      if (!next.allCapitals && !isGenitive(next.folded)) break;
      if (next.capital && !tokens[end - 1]!.capital && !next.allCapitals) break;
      at += 1;
      expectNoun = true;
      continue;
    }
    if (PREPOSITIONS.has(token.folded)) {
      prepositions += 1;
      const next = tokens[at + 1];
      if (prepositions > 2 || !next || next.kind !== 'word' || isStop(at + 1) || NO_FIELD.test(next.folded)) break;
      // "посольство в Осло", but not "дума в своём решении"
      if ((token.folded === 'в' || token.folded === 'во') && !(next.capital && prepositions === 1 && end > headAt + 1)) break;
      at += 1;
      expectNoun = true;
      continue;
    }
    // "игрок сборной СССР Виктор Понедельник"
    if (
      !expectNoun &&
      token.capital &&
      tokens[at + 1]?.capital &&
      text.givenReadings(at).some((reading) => reading.nominative === token.folded)
    )
      break;
    if (looksLikeVerb(token.folded) && !token.capital) break;
    if (!token.capital && isOffice(token.folded)) break;
    if (!(token.allCapitals || token.latin || isGenitive(token.folded) || expectNoun || (token.capital && /[а-я]$/.test(token.folded))))
      break;
    if (token.latin && !token.capital && !expectNoun) break;
    expectNoun = false;
    at += 1;
    end = at;
  }
  return end;
}

// "политики" is a genitive of "политика" far more often than a plural of "политик".
const isOffice = (word: string): boolean =>
  readOffice(word).some((reading) => !reading.plural) && !/^(?:политик|физик|химик|математик|механик|техник)/.test(word);
export const isHeadWord = (word: string): boolean => readOrganisationHead(word).length > 0;
const isGenitive = (word: string): boolean =>
  word.length > 2 &&
  !/(?:[аяыие]ми)$/.test(word) &&
  (GENITIVE_NOUN.test(word) || (adjectiveCases(word) & GENITIVE) !== 0) &&
  !/^(?:она|они|это|эта|уже|еще|или|если|когда|которая|которые|которой|также|после|перед|более|менее|всего|него|нее|этого|того|году|года)$/.test(
    word,
  );

export function closesList(text: ReadText, comma: number): boolean {
  const { tokens, sentences } = text;
  for (let at = comma + 1; at < comma + 7 && at < tokens.length && sentences[at] === sentences[comma]; at += 1) {
    const token = tokens[at]!;
    if (token.folded === 'и') {
      const next = tokens[at + 1];
      return (
        at > comma + 1 &&
        next !== undefined &&
        next.kind === 'word' &&
        (next.allCapitals || isGenitive(next.folded)) &&
        !isOffice(next.folded) &&
        !looksLikeVerb(next.folded)
      );
    }
    if (token.kind !== 'word' && token.text !== ',') return false;
    if (
      token.kind === 'word' &&
      (!isGenitive(token.folded) || token.capital || looksLikeVerb(token.folded) || isOffice(token.folded) || isHeadWord(token.folded))
    )
      return false;
  }
  return false;
}
