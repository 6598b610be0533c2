import { memoise } from '../text/memoise';
import { piecesOf, type Piece } from './name-pieces';
import { ENTERPRISE_KINDS, LEGAL_FORMS } from './organisation-words.data';
import type { OrganisationRecord } from './records';
import { respellingsOf } from './respell-organisation';

/** One way to write an organisation's name. */
export interface OrganisationPattern {
  record: OrganisationRecord;
  /** Folded, in the nominative as on record; commas are kept as words. */
  words: readonly string[];
  /** Which words are abbreviations, matched only as written. */
  capitals: readonly boolean[];
  /** The pattern is the record's quoted part alone: it needs quotes in the text, and a fitting descriptor. */
  isCore: boolean;
  /** What stands before the quotes in the record, legal forms aside ("завод", "фонд развития"). */
  descriptors: readonly string[];
  legalForms: readonly string[];
  /** The record's own name or one of its aliases, or a spelling made from them. */
  origin: 'name' | 'alias' | 'derived';
  /** Words of the name that this spelling leaves out; the same array for all that leave out the same. */
  omitted: readonly string[];
}

const NO_WORDS: readonly string[] = [];
const shareWords = memoise((text: string): readonly string[] => (text === '' ? NO_WORDS : text.split(' ')), 50_000);

/** Every way to write the record's names that the index looks for. */
export function patternsOf(record: OrganisationRecord): OrganisationPattern[] {
  const patterns: OrganisationPattern[] = [];
  const seen = new Set<string>();
  const put = (pieces: readonly Piece[], rest: Omit<OrganisationPattern, 'record' | 'words' | 'capitals'>): void => {
    const words = pieces.map((piece) => piece.word);
    const key = `${rest.isCore} ${words.join(' ')}`;
    if (words.length === 0 || seen.has(key)) return;
    seen.add(key);
    patterns.push({ record, words, capitals: pieces.map((piece) => piece.capitals), ...rest });
  };
  const derived: Array<() => void> = [];
  // "Аэрофлот — Российские авиалинии": the part before the dash is a name too
  const dash = record.name.search(/ [—–] /);
  const short = dash > 0 ? [record.name.slice(0, dash)] : [];
  for (const [at, name] of [record.name, record.shortName, ...record.aliases, ...short].entries()) {
    if (!name) continue;
    const pieces = piecesOf(name);
    const legalForms = pieces.filter((piece) => !piece.quoted && LEGAL_FORMS.has(piece.word)).map((piece) => piece.word);
    if (record.legalForm) legalForms.push(...piecesOf(record.legalForm).map((piece) => piece.word));
    let bare = pieces.filter((piece) => piece.quoted || !LEGAL_FORMS.has(piece.word));
    if (bare.length === 0) bare = pieces;
    const core = bare.filter((piece) => piece.quoted && !ENTERPRISE_KINDS.has(piece.word));
    const descriptors = core.length
      ? bare.filter((piece) => !piece.quoted || ENTERPRISE_KINDS.has(piece.word)).map((piece) => piece.word)
      : [];
    const isOnlyQuoted = core.length > 0 && descriptors.length === 0;
    const origin = at === 0 ? 'name' : 'alias';
    put(bare, { legalForms, isCore: isOnlyQuoted, descriptors, origin, omitted: NO_WORDS });
    if (core.length > 0 && descriptors.length > 0) put(core, { legalForms, isCore: true, descriptors, origin, omitted: NO_WORDS });
    if (!isOnlyQuoted)
      derived.push(() =>
        respellingsOf(bare).forEach(({ pieces: words, omitted }) =>
          put(words, { legalForms, isCore: false, descriptors, origin: 'derived', omitted: shareWords(omitted.join(' ')) }),
        ),
      );
  }
  // Names and aliases first: a spelling that is one of them is no mere derivation.
  for (const add of derived) add();
  return patterns;
}
