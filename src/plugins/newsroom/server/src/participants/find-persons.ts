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
  const taken = new Set<number>();
  for (const mention of full) for (let at = mention.from; at < mention.to; at += 1) taken.add(at);
  findShortNames(text, groups, runs, (at) => taken.has(at) || isOrganisation(at));
  return groups.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from);
}
