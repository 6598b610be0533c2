import type { OrganisationMention } from './find-organisations';
import type { PersonMention } from './mentions';
import { printTitle, type PrintedTitle } from './print-title';
import type { ReadText } from './read-text';
import type { TitlePhrase } from './title-phrase';

export interface ReadAffiliation extends PrintedTitle {
  acting: boolean;
  /** Folded nominative of the office. */
  head: string;
  from: number;
}

/** Whether b says nothing that a does not. */
function covers(a: ReadAffiliation, b: ReadAffiliation): boolean {
  if (a.acting !== b.acting && b.acting) return false;
  const long = a.title.toLowerCase();
  const short = b.title.toLowerCase();
  if (long === short) return true;
  if (b.organisationName !== null && b.organisationName !== a.organisationName) return false;
  return (
    long.startsWith(`${short} `) || long.endsWith(` ${short}`) || (a.head === b.head && b.organisationName === null && !short.includes(' '))
  );
}

/** A person's titles in the order of the text, each once, the fullest wording of it. */
export function affiliationsOf(
  text: ReadText,
  mentions: readonly PersonMention[],
  titles: ReadonlyMap<PersonMention, readonly TitlePhrase[]>,
  organisations: readonly OrganisationMention[],
): ReadAffiliation[] {
  const all: ReadAffiliation[] = [];
  for (const mention of mentions) {
    for (const title of titles.get(mention) ?? [])
      all.push({ ...printTitle(text, title, organisations), acting: title.acting, head: title.head, from: title.from });
  }
  const kept: ReadAffiliation[] = [];
  for (const one of all) {
    const at = kept.findIndex((other) => covers(one, other));
    if (kept.some((other) => covers(other, one))) continue;
    if (at >= 0) kept[at] = one;
    else if (kept.length < 20) kept.push(one);
  }
  return kept;
}
