import { adjectiveCases, nominativeAdjective } from '../text/adjective-forms';
import type { OrganisationMention } from './find-organisations';
import { genderOfNoun, nominativeOfPhrase, organisationPhraseAt, withCapitals } from './organisation-phrase';
import { readDescriptor } from './organisation-heads';
import { readPlace } from '../text/places';
import { guessNominative } from './guess-nominative';
import { countryIn } from './state-of-title';
import { isFormOf } from '../text/word-forms';
import { textOf } from './find-new-organisations';
import type { ReadText } from './read-text';
import type { TitlePhrase } from './title-phrase';

export interface PrintedTitle {
  /** As in the text. */
  text: string;
  /** In the nominative, without "врио". */
  title: string;
  /** The title without its organisation. */
  office: string;
  organisation: OrganisationMention | null;
  organisationName: string | null;
}

/** An organisation mention in the nominative, as it would be printed. */
export function printOrganisation(text: ReadText, mention: OrganisationMention): string {
  const { tokens } = text;
  if (mention.records.length === 0) return mention.name;
  for (let at = mention.from; at < mention.to; at += 1) {
    if (tokens[at]!.kind === 'open') break;
    if (tokens[at]!.kind !== 'word') continue;
    const phrase = organisationPhraseAt(text, at, () => false);
    // "Заречное и Луговое отделения": the record says it better
    if (phrase?.plural) return mention.records[0]!.name;
    if (phrase) return nominativeOfPhrase(text, { ...phrase, from: Math.min(phrase.from, mention.from), to: mention.to });
  }
  if (mention.to - mention.nameFrom === 1) {
    const word = tokens[mention.nameFrom]!;
    const record = mention.records[0]!;
    const name = [record.name, record.shortName, ...record.aliases].find(
      (one) => one !== null && !one.includes(' ') && isFormOf(word.folded, one.toLowerCase().replace(/ё/g, 'е')),
    );
    if (name) return name;
  }
  return textOf(text, mention.from, mention.to);
}

/** Index of the first mention that begins after the token. */
function firstAfter(mentions: readonly OrganisationMention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function organisationIn(text: ReadText, title: TitlePhrase, organisations: readonly OrganisationMention[]): OrganisationMention | null {
  const begun: OrganisationMention[] = [];
  // they come in the order of the text, and a long text has many
  for (let at = firstAfter(organisations, title.headAt); at < organisations.length && organisations[at]!.from < title.to; at += 1)
    begun.push(organisations[at]!);
  const inside = begun.filter((one) => one.to <= title.to);
  const outermost = inside.find(
    (one) => !inside.some((other) => other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
  );
  return outermost ?? begun[0] ?? null;
}

/** A title in the nominative, and the organisation it names. */
export function printTitle(text: ReadText, title: TitlePhrase, organisations: readonly OrganisationMention[]): PrintedTitle {
  const { tokens } = text;
  const end = lastWord(text, title);
  const gender = genderOfNoun(title.head);
  const head = tokens[title.headAt]!;
  const words: string[] = [];
  for (let at = title.officeFrom; at < end; at += 1) {
    const token = tokens[at]!;
    const gap = at === title.officeFrom ? '' : text.text.slice(tokens[at - 1]!.end, token.start).replace(/\s+/g, ' ');
    let word = token.text;
    if (at < title.headAt) word = nominativeAdjective(word, gender === 'neuter' ? 'masculine' : gender);
    else if (at === title.headAt && !title.head.endsWith('.')) word = withCapitals(title.head, token.text);
    words.push(gap + word);
  }
  const atStart = text.isSentenceStart(title.from) && !head.allCapitals;
  const lower = (phrase: string): string => (atStart ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase);
  const whole = lower(words.join(''));
  const organisation = organisationIn(text, title, organisations);
  if (organisation && organisation.from < end) {
    const office = lower(words.slice(0, organisation.from - title.officeFrom).join(''))
      .trim()
      .replace(/ (?:of|at|for)(?: the)?$/, '');
    return {
      text: textOf(text, title.from, end),
      title: whole,
      office,
      organisation,
      organisationName: printOrganisation(text, organisation),
    };
  }
  for (let at = title.headAt + 1; at < end; at += 1) {
    if (tokens[at]!.kind !== 'word' || readDescriptor(tokens[at]!.folded).length === 0) continue;
    const phrase = organisationPhraseAt(text, at, () => false);
    if (!phrase || phrase.from <= title.headAt) continue;
    const office = lower(words.slice(0, phrase.from - title.officeFrom).join('')).trim();
    return {
      text: textOf(text, title.from, end),
      title: whole,
      office,
      organisation: null,
      organisationName: nominativeOfPhrase(text, { ...phrase, to: Math.min(phrase.to, end) }),
    };
  }
  const bare = bareName(text, title, end);
  if (bare >= 0) {
    const office = lower(words.slice(0, bare - title.officeFrom).join('')).trim();
    const rest = text.text.slice(tokens[bare]!.end, tokens[end - 1]!.end).replace(/\s+/g, ' ');
    return {
      text: textOf(text, title.from, end),
      title: whole,
      office,
      organisation: null,
      organisationName: guessNominative(tokens[bare]!.text) + rest,
    };
  }
  return { text: textOf(text, title.from, end), title: whole, office: whole, organisation: null, organisationName: null };
}

const OF_PLACE =
  /^(?:губернатор|мэр|вице-губернатор|вице-мэр|посол|постпред|полпред|сенатор|депутат|президент|премьер|премьер-министр|министр|король|царь|князь|принц|герцог|епископ|архиепископ|митрополит|патриарх|консул|аким|хаким|гражданин|житель|уроженец|герой|канцлер|чемпион|гроссмейстер|правозащитник)$/;

/** Where a capitalised name that is no known place follows an office by itself ("глава РУСАЛ-Энерго"); −1 when none does. */
function bareName(text: ReadText, title: TitlePhrase, end: number): number {
  const at = title.headAt + 1;
  const token = text.tokens[at];
  if (at >= end || token?.kind !== 'word' || !token.capital || OF_PLACE.test(title.head)) return -1;
  if (readPlace(token.folded) !== null || countryIn(token.folded).length > 0 || adjectiveCases(token.folded) !== 0) return -1;
  return at;
}

function lastWord(text: ReadText, title: TitlePhrase): number {
  let end = title.to;
  while (end > title.headAt + 1) {
    const last = text.tokens[end - 1]!;
    if (last.kind === 'punctuation' && !(last.text === '.' && text.tokens[end - 2]!.folded.length <= 3)) end -= 1;
    else if (last.kind === 'open' || /^(?:и|а|также|же|его|ее)$/.test(last.folded)) end -= 1;
    else break;
  }
  return end;
}
