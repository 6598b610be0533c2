import type { ProposedPerson } from '../../../shared/contracts/photos';
import type { SuggestedParticipant } from '../../../shared/contracts/suggestions';
import type { DirectoryIndex } from '../directory/directory-index';
import { suggestParticipants } from '../participants/suggest-participants';
import { leftToRight } from './left-to-right';

export interface Captioned {
  caption: string | null;
  keywords: readonly string[];
  /** Names, as the file has them. */
  personsShown: readonly string[];
}

interface Surroundings {
  /** Document ids of those who take part in the event. */
  participants: readonly string[];
  date: string | null;
}

const fold = (name: string): string => name.toLowerCase().replaceAll('ё', 'е');

/** Names as sentences, one on each line: the engine reads texts. */
const asText = (names: readonly string[]): string => names.map((name) => `${name}.\n`).join('');

const nameOf = (index: DirectoryIndex, documentId: string): string[] => {
  const record = index.persons.get(documentId)?.record;
  return record === undefined ? [] : [[record.firstName, record.patronymic, record.lastName].filter(Boolean).join(' ')];
};

/** The only one of several namesakes who takes part is meant. */
const amongParticipants = (found: SuggestedParticipant, participants: readonly string[]): SuggestedParticipant => {
  const present = found.candidates.filter(({ documentId }) => participants.includes(documentId));
  const [only] = present;
  return found.status === 'ambiguous' && present.length === 1 && only !== undefined
    ? { ...found, status: 'known', person: only, candidates: [] }
    : found;
};

/**
 * Who may be in a picture: whom its file lists, its caption names and its keywords hold, by the same engine that finds participants.
 * From left to right as far as the caption says so; those whom only the file or the keywords name come after.
 */
export const proposePeople = (photo: Captioned, index: DirectoryIndex, { participants, date }: Surroundings): ProposedPerson[] => {
  const find = (text: string, introduction = ''): SuggestedParticipant[] =>
    suggestParticipants(introduction + text, index, { date })
      .participants.map((found) => ({
        ...found,
        mentions: found.mentions
          .filter(({ start }) => start >= introduction.length)
          .map((span) => ({ ...span, start: span.start - introduction.length, end: span.end - introduction.length })),
      }))
      .filter(({ mentions }) => mentions.length > 0)
      .map((found) => amongParticipants(found, participants));
  const isParticipant = ({ person }: SuggestedParticipant): boolean => person !== null && participants.includes(person.documentId);

  const caption = photo.caption ?? '';
  // A caption names those by their surnames alone whom the article names in full.
  const named = find(caption, asText(participants.flatMap((documentId) => nameOf(index, documentId)))).sort(
    (one, other) => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0),
  );
  const { order, isSaid } = leftToRight(
    caption,
    named.flatMap(({ mentions }) => mentions.slice(0, 1)),
  );
  const listed = find(asText(photo.personsShown));
  const keywords = find(asText(photo.keywords)).filter(({ status }) => status !== 'new');

  const isSame = (one: SuggestedParticipant, other: SuggestedParticipant): boolean =>
    one.person !== null && other.person !== null ? one.person.documentId === other.person.documentId : fold(one.name) === fold(other.name);
  const isListed = (found: SuggestedParticipant): boolean => listed.some((other) => isSame(found, other));
  const proposals: Array<{ found: SuggestedParticipant; source: ProposedPerson['source']; isShown: boolean }> = [
    ...order
      .flatMap((place) => named.slice(place, place + 1))
      .map((found) => ({ found, source: 'caption' as const, isShown: isSaid || isListed(found) })),
    ...listed.map((found) => ({ found, source: 'file' as const, isShown: true })),
    ...keywords.map((found) => ({ found, source: 'keywords' as const, isShown: false })),
  ];
  return proposals
    .filter(({ found }, place) => proposals.findIndex((other) => isSame(other.found, found)) === place)
    .map(({ found, source, isShown }) => ({
      status: found.status,
      person: found.person,
      candidates: found.candidates.map(({ id, documentId, name }) => ({ id, documentId, name })),
      name: found.name,
      source,
      isCertain: found.status === 'known' && (isShown || isParticipant(found)),
    }));
};
