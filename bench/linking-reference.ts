import type { Suggestions } from '../src/plugins/newsroom/shared/contracts/suggestions';
import { createDirectoryIndex } from '../src/plugins/newsroom/server/src/directory/directory-index';
import type { OrganisationRecord, PersonRecord } from '../src/plugins/newsroom/server/src/directory/records';
import { suggestParticipants } from '../src/plugins/newsroom/server/src/participants/suggest-participants';
import { makeRecords } from './linking-speed';

const OTHER_PERSONS = 8_000;
const OTHER_ORGANISATIONS = 2_000;
const FIRST_ID = 1_000_000;

/** Records as an editor would make them from what the article names. */
function recordsOf({ participants, organisations }: Suggestions): { persons: PersonRecord[]; organisations: OrganisationRecord[] } {
  return {
    persons: participants.map(({ name, nameParts }, at) => ({
      ...nameParts,
      id: FIRST_ID + at,
      documentId: name,
      aliases: [],
      positions: [],
    })),
    organisations: organisations.map(({ name }, at) => ({
      id: FIRST_ID + at,
      documentId: name,
      name,
      shortName: null,
      legalForm: null,
      aliases: [],
      parentDocumentId: null,
    })),
  };
}

function print(heading: string, { participants, organisations, agreement, othersText }: Suggestions): void {
  console.log(`${heading}:`);
  for (const { status, name, affiliations, signed } of participants) {
    console.log(`  ${status} ${name}${signed ? ', signed' : ''}`);
    for (const { title, acting } of affiliations) console.log(`    ${acting ? 'acting: ' : ''}${title}`);
  }
  if (othersText !== null) console.log(`  ${othersText}`);
  for (const { status, name, organisation } of organisations) console.log(`  ${status} ${organisation?.name ?? name}`);
  for (const { name, onBehalfOf } of agreement?.signatories ?? [])
    console.log(`  ${agreement?.form} signed by ${name} for ${onBehalfOf ?? 'nobody'}`);
  const titles = participants.reduce((sum, { affiliations }) => sum + affiliations.length, 0);
  const known = [...participants, ...organisations].filter(({ status }) => status === 'known').length;
  console.log(
    `  = ${participants.length} participants, ${titles} titles, ${organisations.length} organisations, ${agreement?.signatories.length ?? 0} signatories; ${known} on record`,
  );
}

/** Reads one article twice: with nobody on record, and with those it names on record among ten thousand others. */
export function readReference(text: string): void {
  const fresh = suggestParticipants(text, createDirectoryIndex());
  print('nobody on record', fresh);
  const named = recordsOf(fresh);
  const others = makeRecords(OTHER_PERSONS, OTHER_ORGANISATIONS);
  const index = createDirectoryIndex({
    persons: [...others.persons, ...named.persons],
    organisations: [...others.organisations, ...named.organisations],
  });
  print(`on record among ${OTHER_PERSONS + OTHER_ORGANISATIONS} others`, suggestParticipants(text, index));
}
