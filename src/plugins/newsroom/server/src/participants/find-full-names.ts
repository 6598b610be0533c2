import type { DirectoryIndex } from '../directory/directory-index';
import { matchRecordAt } from './match-record';
import type { PersonMention } from './mentions';
import type { NameRun } from './name-runs';
import { recogniseNameAt } from './recognise-name';
import type { ReadText } from './read-text';

/** Full names and names with initials: first those on record, then, in what is left, those that look like names. */
export function findFullNames(
  text: ReadText,
  index: DirectoryIndex,
  runs: readonly NameRun[],
  isOrganisation: (at: number) => boolean,
): PersonMention[] {
  const taken = new Uint8Array(text.tokens.length);
  const found: PersonMention[] = [];
  const take = (mention: PersonMention): void => {
    found.push(mention);
    taken.fill(1, mention.from, mention.to);
  };
  for (const run of runs) {
    const known: PersonMention[] = [];
    for (let at = 0; at < run.length; at += 1) {
      const mention = matchRecordAt(text, index, run, at);
      if (mention) known.push(mention);
    }
    known.sort((a, b) => b.confidence - a.confidence || b.to - b.from - (a.to - a.from));
    for (const mention of known) {
      if (!taken.subarray(mention.from, mention.to).includes(1)) take(mention);
    }
    const context = { text, taken: (at: number): boolean => taken[at] === 1 || isOrganisation(at) };
    for (let at = 0; at < run.length; at += 1) {
      if (taken[run[at]!.at] === 1) continue;
      const mention = recogniseNameAt(context, run, at);
      if (mention) take(mention);
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
