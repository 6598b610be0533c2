import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { createDirectoryIndex, type DirectoryIndex } from '../src/plugins/newsroom/server/src/directory/directory-index';
import { readText } from '../src/plugins/newsroom/server/src/participants/read-text';
import { suggestParticipants } from '../src/plugins/newsroom/server/src/participants/suggest-participants';
import { readLines, toRecords, writeLines, type DirectoryEntry, type TextLine } from './linking-files';
import { occupationOf, type Occupation } from './linking-occupations';
import { readReference } from './linking-reference';
import { measureSpeed } from './linking-speed';

const USAGE = `usage: bench:linking --documents docs.jsonl --directory directory.jsonl --out predictions.jsonl [--hidden ids.json]
       bench:linking --signing signing.jsonl [--directory directory.jsonl] --out predictions.jsonl
       bench:linking --reference article.txt
       bench:linking --speed`;

interface Prediction {
  id: string;
  links: Array<{ entityId: string; kind: 'person' | 'organisation'; start: number; end: number }>;
  occupations: Occupation[];
  newEntities: Array<{ kind: 'person' | 'organisation'; reason?: string; name: string; start: number; end: number }>;
  ms: number;
}

function predict(line: TextLine, index: DirectoryIndex): Prediction {
  const start = performance.now();
  const found = suggestParticipants(line.text, index);
  const ms = performance.now() - start;
  const prediction: Prediction = { id: line.id, links: [], occupations: [], newEntities: [], ms };
  const text = readText(line.text);
  for (const participant of found.participants) {
    const id = participant.person?.documentId;
    const first = participant.mentions[0];
    if (participant.status === 'new')
      prediction.newEntities.push({ kind: 'person', name: participant.name, start: first.start, end: first.end });
    if (!id) continue;
    for (const mention of participant.mentions)
      prediction.links.push({ entityId: id, kind: 'person', start: mention.start, end: mention.end });
    for (const affiliation of participant.affiliations) {
      const occupation = occupationOf(text, id, affiliation);
      if (occupation) prediction.occupations.push(occupation);
    }
  }
  for (const organisation of found.organisations) {
    const first = organisation.mentions[0];
    if (organisation.status === 'new')
      prediction.newEntities.push({
        kind: 'organisation',
        reason: organisation.reason,
        name: organisation.name,
        start: first.start,
        end: first.end,
      });
    if (!organisation.organisation) continue;
    for (const mention of organisation.mentions)
      prediction.links.push({
        entityId: organisation.organisation.documentId,
        kind: 'organisation',
        start: mention.start,
        end: mention.end,
      });
  }
  return prediction;
}

function predictSigners(line: TextLine, index: DirectoryIndex): unknown {
  const { agreement } = suggestParticipants(line.text, index);
  const signers = (agreement?.signatories ?? []).map((signatory) => ({
    person: signatory.name,
    ...(signatory.onBehalfOf ? { organisation: signatory.onBehalfOf } : {}),
    ...(signatory.affiliation ? { position: signatory.affiliation.office } : {}),
  }));
  return { id: line.id, signers };
}

function main(): void {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string' },
      directory: { type: 'string' },
      out: { type: 'string' },
      hidden: { type: 'string' },
      signing: { type: 'string' },
      reference: { type: 'string' },
      speed: { type: 'boolean' },
    },
  });
  if (values.reference) {
    readReference(fs.readFileSync(values.reference, 'utf8'));
    return;
  }
  if (values.speed) {
    measureSpeed();
    return;
  }
  const input = values.documents ?? values.signing;
  if (!input || !values.out || (values.documents && !values.directory)) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const hidden = new Set(values.hidden ? (JSON.parse(fs.readFileSync(values.hidden, 'utf8')) as string[]) : []);
  const entries = values.directory ? readLines<DirectoryEntry>(values.directory).filter((entry) => !hidden.has(entry.id)) : [];
  const index = createDirectoryIndex(toRecords(entries));
  const lines = readLines<TextLine>(input);
  writeLines(
    values.out,
    lines.map((line) => (values.documents ? predict(line, index) : predictSigners(line, index))),
  );
  console.log(
    `${lines.length} texts read against ${index.persons.size} persons and ${index.organisations.size} organisations; predictions in ${values.out}`,
  );
}

main();
