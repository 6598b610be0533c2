import type { Suggestions } from '../../../shared/contracts/suggestions';
import type { DirectoryIndex } from '../directory/directory-index';
import { affiliationsOf, type ReadAffiliation } from './affiliations-of';
import { findKnownOrganisations } from './find-organisations';
import { findNewOrganisations } from './find-new-organisations';
import { findPersons } from './find-persons';
import type { PersonMention } from './mentions';
import { presentAgreement, presentOrganisations, presentParticipants } from './present-suggestions';
import { readAgreement } from './read-agreement';
import { readOthers } from './read-others';
import { readText } from './read-text';
import { readTitles } from './read-titles';

export interface SuggestionOptions {
  /** Day of the event; positions held then weigh more when namesakes are ranked. */
  date?: string | null;
  locale?: string | null;
}

/**
 * Who and what a text names: participants with their titles, organisations, and the agreement it tells of. Pure; the time it takes
 * grows with the length of the text, not with the size of the directory. The caller limits the length.
 */
export function suggestParticipants(written: string, index: DirectoryIndex, options: SuggestionOptions = {}): Suggestions {
  const text = readText(written);
  const known = findKnownOrganisations(text, index);
  const inKnown = mark(
    text.tokens.length,
    known.map((one) => [one.nameFrom, one.to]),
  );
  const groups = findPersons(text, index, (at) => inKnown[at] === 1);
  const mentions = groups.flatMap((group) => group.mentions).sort((a, b) => a.from - b.from);
  const inPerson = mark(
    text.tokens.length,
    mentions.map((one) => [one.from, one.to]),
  );
  const isPerson = (at: number): boolean => inPerson[at] === 1;
  const besideKnown = mark(
    text.tokens.length,
    known.map((one) => [one.from, one.to]),
  );
  const organisations = [...known, ...findNewOrganisations(text, (at) => besideKnown[at] === 1, isPerson)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const titles = readTitles(text, mentions);
  const affiliations = new Map(groups.map((group) => [group, affiliationsOf(text, group.mentions, titles, organisations)]));
  const groupOf = new Map<PersonMention, (typeof groups)[number]>();
  for (const group of groups) for (const mention of group.mentions) groupOf.set(mention, group);
  const agreement = readAgreement(text, {
    mentions,
    organisations,
    isPerson,
    titleStart: (mention) => Math.min(mention.from, ...(titles.get(mention) ?? []).map((title) => title.from)),
    affiliations: (mention) => {
      const here = affiliationsOf(text, [mention], titles, organisations);
      const elsewhere: readonly ReadAffiliation[] = affiliations.get(groupOf.get(mention)!) ?? [];
      return { here, elsewhere };
    },
  });
  const spoken = new Set(mentions.map((mention) => text.sentences[mention.from]!));
  const signed = new Set(
    (agreement?.signatories ?? []).flatMap((signatory) => (signatory.mention ? [groupOf.get(signatory.mention)!] : [])),
  );
  const participants = presentParticipants(text, groups, affiliations, organisations, signed, options.date ?? null);
  return {
    participants: participants.map(({ suggestion }) => suggestion),
    ...readOthers(text, (sentence) => spoken.has(sentence)),
    organisations: presentOrganisations(text, organisations),
    agreement:
      agreement &&
      presentAgreement(
        text,
        index,
        agreement,
        (mention) => participants.find(({ group }) => group === groupOf.get(mention))?.suggestion ?? null,
      ),
  };
}

function mark(length: number, spans: readonly (readonly [number, number])[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const [from, to] of spans) marks.fill(1, from, to);
  return marks;
}
