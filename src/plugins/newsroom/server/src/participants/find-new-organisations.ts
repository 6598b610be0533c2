import { ENTERPRISE_KINDS, LEGAL_FORMS } from '../directory/organisation-words.data';
import { readOffice } from '../text/office-forms';
import { readPlace } from '../text/places';
import type { SuggestionReason } from '../../../shared/contracts/suggestions';
import type { OrganisationMention } from './find-organisations';
import { englishOrganisationAt } from './english-organisations';
import { isBlendedOrganisation, readDescriptor } from './organisation-heads';
import { isLegalForm, nominativeOfPhrase, organisationPhraseAt } from './organisation-phrase';
import type { ReadText } from './read-text';
import { NO_ORGANISATIONS, GENERIC, NO_PROPOSAL, NO_COMPANIES } from './no-organisations.data';

// Adjectives that open official names, so that even the capital of a sentence's start is one.
const OFFICIAL =
  /^(?:федеральн|государственн|национальн|всероссийск|международн|европейск|всемирн|республиканск|верховн|центральн|генеральн|конституционн)/;
// What foreign names are of besides organisations: works, goods, machines, events, streets, and people of the net.
const WORK =
  /^(?:песн|альбом|сингл|трек|фильм|клип|преми|награ|турнир|турне|тур$|игр[аыуе]?$|аркад|книг|роман|композици|мелоди|балет|опер[аыу]$|спектакл|сериал|матч|конкурс|фестивал|конференци|выставк|ракет|самолет|лайнер|корабл|автомобил|внедорожник|водител|машин|мотоцикл|полет|модел|смартфон|телефон|час(?:ы|ов|ами|ах)$|платформ|операционк|сервис|приложени|программ|верси|системы?$|проект|канале|шоу|улиц|площад|проспект|отел|район|под$|ник(?:ом|е|а)?$|псевдоним|аккаунт|переименован|блогер|блоггер|рэпер|певиц|певц|диджей|орган[еау]?$|электроорган|пианино|электропианино|гитар|синтезатор)/;
// Who speaks in the news: "сообщает «Росбалт»", "передаёт Би-би-си".
const TELLS = /^(?:сообща|передае|передал|пиш(?:ет|ут)$|цитиру|уточня|информиру|отмечает|утвержда)/;
const NO_QUOTED = /^(?:орден|аэропорт|бригада|форум|конгресс|лагерь|отель|гостиница|корабль|медаль)$/;
const COUNTRY = /(?:^|\s)(?:российская федерация|советский союз|белый дом)(?=\s|,|$)/i;
const REGION = /^(?:област|кра[яею]|район|округ|республик|город|регион)|ско(?:й|го)$/;

function isRoman(word: string): boolean {
  return /^[IVXLCDMХ]+$/.test(word);
}

interface Draft {
  from: number;
  to: number;
  nameFrom: number;
  name: string;
  confidence: number;
  reason: SuggestionReason;
  headAt?: number;
}

/** Text of a token range on one line. */
export function textOf(text: ReadText, from: number, to: number): string {
  return text.text.slice(text.tokens[from]!.start, text.tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

/** «…» after a legal form or a word that says what it is. */
function quotedAt(text: ReadText, open: number): Draft | null {
  const { tokens, quotePairs, sentences } = text;
  const close = quotePairs[open]!;
  if (close < open + 2 || close - open > 12) return null;
  const first = tokens[open + 1]!;
  if (!(first.kind === 'word' && first.capital) && first.kind !== 'number' && first.kind !== 'open') return null;
  let from = open;
  while (
    from > 0 &&
    sentences[from - 1] === sentences[open] &&
    (isLegalForm(text, from - 1) || (tokens[from - 1]!.allCapitals && ENTERPRISE_KINDS.has(tokens[from - 1]!.folded)))
  )
    from -= 1;
  if (from < open) {
    return { from, to: close + 1, nameFrom: from, name: textOf(text, from, close + 1), confidence: 0.9, reason: 'legal-form' };
  }
  const descriptor = tokens[open - 1];
  if (descriptor && TELLS.test(descriptor.folded) && sentences[open - 1] === sentences[open] && close - open < 5)
    return { from: open, to: close + 1, nameFrom: open + 1, name: textOf(text, open + 1, close), confidence: 0.6, reason: 'quoted-name' };
  if (!descriptor || descriptor.kind !== 'word' || sentences[open - 1] !== sentences[open]) return null;
  if (readDescriptor(descriptor.folded).length === 0) return null;
  const phrase = organisationPhraseAt(text, open - 1, () => false);
  if (!phrase || phrase.plural || NO_QUOTED.test(phrase.head.nominative)) return null;
  const short = { ...phrase, from: phrase.headAt, to: close + 1 };
  return {
    from: phrase.headAt,
    to: close + 1,
    nameFrom: phrase.headAt,
    name: nominativeOfPhrase(text, short),
    confidence: 0.85,
    reason: 'descriptor',
  };
}

function phraseAt(text: ReadText, at: number, isPerson: (at: number) => boolean): Draft | null {
  const phrase = organisationPhraseAt(text, at, isPerson);
  if (!phrase || phrase.plural) return null;
  const { tokens } = text;
  let capitals = 0;
  for (let k = phrase.from; k < phrase.to; k += 1) {
    const token = tokens[k]!;
    const saysNothing = k === phrase.from && text.isSentenceStart(k) && !(k < phrase.headAt && OFFICIAL.test(token.folded));
    if (token.kind === 'word' && token.capital && !saysNothing) capitals += 1;
  }
  const words = phrase.to - phrase.from;
  if (capitals === 0 || words < 2) return null;
  const head = phrase.head.nominative.toLowerCase();
  const opensName =
    phrase.from < phrase.headAt &&
    tokens[phrase.from]!.capital &&
    !text.isSentenceStart(phrase.from) &&
    !/^(?:собор|дворец|орден|лига|конгресс)$/.test(head);
  if (NO_PROPOSAL.has(head) && !opensName) return null;
  // "суд Москвы", "банк России": a bare generic noun with a place is a name only when it is written as one
  const onlyPlace =
    phrase.from === phrase.headAt &&
    tokens.slice(phrase.headAt + 1, phrase.to).every((token) => readPlace(token.folded) !== null || REGION.test(token.folded));
  if (onlyPlace && GENERIC.has(head) && !/^(?:правительство|парламент)$/.test(head) && !tokens[phrase.headAt]!.capital) return null;
  if (head === 'союз' && /^ТМ/.test(tokens[phrase.headAt + 1]?.text ?? '')) return null;
  const name = nominativeOfPhrase(text, phrase);
  return COUNTRY.test(name.replace(/^(?:вся|весь) /, ''))
    ? null
    : { from: phrase.from, to: phrase.to, nameFrom: phrase.from, name, confidence: 0.75, reason: 'descriptor', headAt: phrase.headAt };
}

/** Whether the whole sentence is in capitals, so that capitals say nothing. */
function isShouted({ tokens, sentences }: ReadText, at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 8 && sentences[k] === sentences[at]; k -= 1)
    if (tokens[k]!.kind === 'word' && !tokens[k]!.allCapitals && tokens[k]!.text.length > 1) return false;
  for (let k = at + 1; k < tokens.length && k - at < 8 && sentences[k] === sentences[at]; k += 1)
    if (tokens[k]!.kind === 'word' && !tokens[k]!.allCapitals && tokens[k]!.text.length > 1) return false;
  return true;
}

function wordAt(text: ReadText, at: number): Draft | null {
  const token = text.tokens[at]!;
  const name = token.text;
  const draft = (confidence: number, reason: SuggestionReason, from = at, printed = name): Draft => ({
    from,
    to: at + 1,
    nameFrom: from,
    name: printed,
    confidence,
    reason,
  });
  const isNumbered = text.tokens[at + 1]?.text === '-' && text.tokens[at + 2]?.kind === 'number';
  if (isNumbered) return null;
  if (
    token.allCapitals &&
    name.length >= 2 &&
    name.length <= 8 &&
    !NO_ORGANISATIONS.has(token.folded) &&
    !isRoman(name) &&
    !LEGAL_FORMS.has(token.folded) &&
    readPlace(token.folded) === null
  ) {
    const previous = text.tokens[at - 1];
    const introduced =
      previous !== undefined &&
      text.sentences[at - 1] === text.sentences[at] &&
      (readOffice(previous.folded).length > 0 ||
        readDescriptor(previous.folded).length > 0 ||
        TELLS.test(previous.folded) ||
        (previous.text === '(' && text.tokens[at + 1]?.text === ')' && !token.latin));
    if (introduced && !isShouted(text, at) && !/\d/.test(name) && name.length > 2 && text.givenReadings(at).length === 0)
      return draft(0.6, 'abbreviation');
  }
  if (!token.capital || token.kind !== 'word' || NO_ORGANISATIONS.has(token.folded)) return null;
  // "ВолгГТУ", "РАНХиГС", "СоюзМаш"
  if (!token.allCapitals && !token.latin && /[А-ЯЁ].*[А-ЯЁ]/.test(name) && /[а-яё][А-ЯЁ]/.test(name) && /^[А-ЯЁа-яё]+$/.test(name))
    return draft(0.7, 'abbreviation');
  if (isBlendedOrganisation(token.folded)) return draft(0.7, 'own-name');
  const previous = text.tokens[at - 1];
  if (previous && TELLS.test(previous.folded) && /^[А-ЯЁ][а-яё]+-[а-яё]+-[а-яё]+$/.test(name)) return draft(0.7, 'own-name');
  if (previous?.kind === 'word' && token.before === 'space' && text.sentences[at - 1] === text.sentences[at] && !token.allCapitals) {
    if (isLegalForm(text, at - 1)) return draft(0.85, 'legal-form', at - 1, textOf(text, at - 1, at + 1));
    const descriptor = readDescriptor(previous.folded).filter((reading) => !reading.plural);
    const isCommon =
      descriptor.some((reading) => NO_PROPOSAL.has(reading.nominative)) || text.lowerCaseWords.has(token.folded) || name.length < 3;
    if (
      !isCommon &&
      descriptor.length &&
      text.givenReadings(at).length === 0 &&
      readOffice(token.folded).length === 0 &&
      readPlace(token.folded) === null &&
      (token.latin || !/(?:ого|ой|ий|ый|ая|их|ых|ом|им|ым|ему|ому)$/.test(token.folded))
    )
      return draft(0.7, 'descriptor');
  }
  return null;
}

/** Foreign words in a Russian sentence ("NEWSru.com", "Harper & Sons"): mostly companies and media. */
function foreignAt(text: ReadText, at: number, isPerson: (at: number) => boolean, isNamed: (at: number) => boolean): Draft | null {
  const { tokens, sentences } = text;
  const first = tokens[at]!;
  if (!first.latin || !first.capital || first.text.length < 3 || isRoman(first.text) || NO_ORGANISATIONS.has(first.folded)) return null;
  const before = tokens[at - 1];
  const isTelling = before !== undefined && TELLS.test(before.folded);
  if (NO_COMPANIES.has(first.folded) || /[а-яё]/i.test(first.text) || (first.allCapitals && first.text.length < 5 && !isTelling))
    return null;
  // a bracket holds the spelling of what stands before it
  if (
    before &&
    sentences[at - 1] === sentences[at] &&
    (before.text === '(' || before.text === '.' || before.text === '-' || before.text === '/' || (before.latin && before.kind === 'word'))
  )
    return null;
  if (!before || before.kind !== 'word' || before.latin || sentences[at - 1] !== sentences[at]) return null;
  // "FarmVille и CityVille": what stands beside it is no organisation, so this is none either
  if (before.folded === 'и' && tokens[at - 2]?.latin && !isNamed(at - 2)) return null;
  let end = at + 1;
  for (let k = at + 1; k < tokens.length && k - at < 7 && sentences[k] === sentences[at] && !isPerson(k); k += 1) {
    const token = tokens[k]!;
    const joins =
      token.text === '&' ||
      token.folded === 'of' ||
      token.folded === 'the' ||
      (token.text === '.' && token.before === 'nothing' && tokens[k + 1]?.before === 'nothing');
    if (token.latin && (token.capital || tokens[k - 1]!.text === '.')) end = k + 1;
    else if (token.kind === 'number' || (token.text === '-' && tokens[k + 1]?.kind === 'number')) return null;
    else if (!joins) break;
  }
  // a song, a film or a prize is longer, or is called so
  if (end - at > 4 || WORK.test(before.folded)) return null;
  return { from: at, to: end, nameFrom: at, name: textOf(text, at, end), confidence: 0.5, reason: 'own-name' };
}

/** Organisations that the directory lacks, by how they are written. `isTaken` marks tokens of known organisations and of persons. */
export function findNewOrganisations(
  text: ReadText,
  isKnown: (at: number) => boolean,
  isPerson: (at: number) => boolean,
): OrganisationMention[] {
  const { tokens } = text;
  const drafts: Draft[] = [];
  const covered = new Uint8Array(tokens.length);
  const add = (draft: Draft | null): void => {
    if (!draft) return;
    for (let at = draft.nameFrom; at < draft.to; at += 1) if (covered[at]) return;
    if ((isKnown(draft.nameFrom) && isKnown(draft.to - 1)) || isKnown(draft.headAt ?? draft.nameFrom)) return;
    for (let at = draft.nameFrom; at < draft.to; at += 1) covered[at] = 1;
    drafts.push(draft);
  };
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]!.kind === 'open' && !isKnown(at + 1)) add(quotedAt(text, at));
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'word' || covered[at] || isKnown(at) || isPerson(at)) continue;
    const end = englishOrganisationAt(text, at, isPerson);
    add(
      end > 0
        ? { from: at, to: end, nameFrom: at, name: textOf(text, at, end), confidence: 0.75, reason: 'descriptor' }
        : phraseAt(text, at, isPerson),
    );
  }
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]!.kind !== 'word' || covered[at] || isKnown(at) || isPerson(at)) continue;
    add(wordAt(text, at) ?? foreignAt(text, at, isPerson, (other) => covered[other] === 1 || isKnown(other)));
  }
  return drafts.map((draft) => ({ ...draft, records: [] })).sort((a, b) => a.from - b.from);
}
