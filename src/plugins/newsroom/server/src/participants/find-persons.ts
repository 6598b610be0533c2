import type { DirectoryIndex } from '../directory/directory-index';
import { findFullNames } from './find-full-names';
import { findShortNames } from './find-short-names';
import { groupMentions, type PersonGroup } from './group-mentions';
import { nameRuns } from './name-runs';
import type { ReadText } from './read-text';

/** Everybody the text names, known or new, with all their mentions. */
export function findPersons(text: ReadText, index: DirectoryIndex, isOrganisation: (at: number) => boolean): PersonGroup[] {
  const runs = nameRuns(text);
  const full = findFullNames(text, index, runs, isOrganisation);
  const groups = groupMentions(full);
  const taken = new Uint8Array(text.tokens.length);
  for (const mention of full) taken.fill(1, mention.from, mention.to);
  findShortNames(text, groups, runs, (at) => taken[at] === 1 || isOrganisation(at));
  return groups.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}
