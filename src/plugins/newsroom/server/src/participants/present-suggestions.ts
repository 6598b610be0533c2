import type {
  SuggestedAffiliation,
  SuggestedAgreement,
  SuggestedOrganisation,
  SuggestedOrganisationReference,
  SuggestedParticipant,
  SuggestedParty,
  SuggestedPersonReference,
  SuggestionEvidence,
  SuggestionReason,
  TextSpan,
} from '../../../shared/contracts/suggestions';
import type { DirectoryIndex } from '../directory/directory-index';
import type { OrganisationRecord, PersonRecord } from '../directory/records';
import type { ReadAffiliation } from './affiliations-of';
import { genderOf } from './choose-nominative';
import { findKnownOrganisations, type OrganisationMention } from './find-organisations';
import type { PersonGroup } from './group-mentions';
import type { PersonMention } from './mentions';
import type { Side } from './on-behalf-of';
import { fullestMention, printName } from './print-name';
import { printOrganisation } from './print-title';
import { rankCandidates } from './rank-candidates';
import type { ReadAgreement } from './read-agreement';
import { partyKey } from './read-parties';
import { readRole } from './read-role';
import { readText, type ReadText } from './read-text';

// So much more must speak for the first of several namesakes than for the second.
const CLEAR_LEAD = 1.5;

function spanOf(text: ReadText, from: number, to: number): TextSpan {
  const start = text.tokens[from]!.start;
  const end = text.tokens[to - 1]!.end;
  return { start, end, text: text.text.slice(start, end) };
}

function evidenceOf(text: ReadText, from: number, to: number): SuggestionEvidence {
  const sentence = text.sentences[from]!;
  let first = from;
  let last = to;
  while (first > 0 && text.sentences[first - 1] === sentence) first -= 1;
  while (last < text.tokens.length && text.sentences[last] === sentence) last += 1;
  return { words: spanOf(text, from, to), sentence: spanOf(text, first, last) };
}

const fullName = (record: PersonRecord): string => [record.firstName, record.patronymic, record.lastName].filter(Boolean).join(' ');
const personReference = (record: PersonRecord): SuggestedPersonReference => ({
  id: record.id,
  documentId: record.documentId,
  name: fullName(record),
});
const organisationReference = (record: OrganisationRecord): SuggestedOrganisationReference => ({
  id: record.id,
  documentId: record.documentId,
  name: record.name,
});
const onlyRecord = (mention: OrganisationMention | null): OrganisationRecord | null =>
  mention?.records.length === 1 ? mention.records[0]! : null;

function presentAffiliation(one: ReadAffiliation): SuggestedAffiliation {
  const record = onlyRecord(one.organisation);
  return {
    text: one.text,
    title: one.title,
    office: one.office,
    acting: one.acting,
    organisation: record && organisationReference(record),
    organisationName: one.organisationName,
    onRecord: null,
  };
}

export interface PresentedParticipant {
  group: PersonGroup;
  suggestion: SuggestedParticipant;
}

export function presentParticipants(
  text: ReadText,
  groups: readonly PersonGroup[],
  affiliations: ReadonlyMap<PersonGroup, readonly ReadAffiliation[]>,
  organisations: readonly OrganisationMention[],
  signed: ReadonlySet<PersonGroup>,
  date: string | null,
): PresentedParticipant[] {
  const organisationIds = new Set(organisations.flatMap((mention) => mention.records.map((record) => record.documentId)));
  return groups.map((group) => {
    const titles = affiliations.get(group) ?? [];
    const fullest = fullestMention(group);
    const ranked = group.entries.length > 1 ? rankCandidates(group.entries, titles, organisationIds, date) : [];
    const leads = ranked.length > 1 && ranked[0]!.score - ranked[1]!.score >= CLEAR_LEAD;
    const record = group.entries.length === 1 ? group.entries[0]!.record : leads ? ranked[0]!.entry.record : null;
    const printed = record ? printedAsRecord(text, group, record) : printName(text, group);
    const suggestion: SuggestedParticipant = {
      status: record ? 'known' : group.entries.length > 1 ? 'ambiguous' : 'new',
      person: record && personReference(record),
      candidates: ranked.slice(0, 10).map(({ entry, reasons, position }) => ({
        ...personReference(entry.record),
        reasons,
        position: position && { title: position.title, organisation: position.organisationName },
      })),
      name: printed.name,
      nameParts: { lastName: printed.lastName, firstName: printed.firstName, patronymic: printed.patronymic, gender: printed.gender },
      mentions: group.mentions.map((mention) => spanOf(text, mention.from, mention.to)),
      role: readRole(text, group.mentions),
      signed: signed.has(group),
      affiliations: titles.map(presentAffiliation),
      confidence: confidenceOf(group, leads, titles.length > 0),
      reason: leads ? (ranked[0]!.reasons[0] ?? 'full-name') : (fullest.evidence as SuggestionReason),
      evidence: evidenceOf(text, fullest.from, fullest.to),
    };
    return { group, suggestion };
  });
}

/** The record's name in the fullness in which the text has it: what an article would print. */
function printedAsRecord(text: ReadText, group: PersonGroup, record: PersonRecord): ReturnType<typeof printName> {
  const mention = fullestMention(group);
  const patronymic = mention.patronymicAt >= 0 ? record.patronymic : null;
  const gender = record.gender ?? genderOf(group.entries[0]?.genders ?? 3);
  const name =
    mention.kind === 'initials' && mention.initials.length
      ? printName(text, group).name
      : [record.firstName, patronymic, record.lastName].filter(Boolean).join(' ');
  return { name, firstName: record.firstName, patronymic: record.patronymic, lastName: record.lastName, gender };
}

function confidenceOf(group: PersonGroup, leads: boolean, hasTitle: boolean): number {
  const best = Math.max(...group.mentions.map((mention) => mention.confidence));
  if (group.entries.length > 1) return leads ? 0.8 : 0.5;
  const raised = group.entries.length === 0 && hasTitle ? Math.min(0.97, best + 0.05) : best;
  return Math.round(raised * 100) / 100;
}

/** "Штаб общественной поддержки" after "Штаб общественной поддержки Волгоградской области" is the same one. */
function joinShortNames(byKey: Map<string, OrganisationMention[]>): void {
  const longByStart = new Map<string, string>();
  for (const key of byKey.keys()) {
    if (!key.startsWith('new ')) continue;
    const words = key.split(' ');
    for (let length = 3; length < words.length; length += 1) longByStart.set(words.slice(0, length).join(' '), key);
  }
  for (const [key, mentions] of [...byKey]) {
    const long = longByStart.get(key);
    if (!long || long === key || !byKey.has(long)) continue;
    byKey.set(
      long,
      [...byKey.get(long)!, ...mentions].sort((a, b) => a.from - b.from),
    );
    byKey.delete(key);
  }
}

export function presentOrganisations(text: ReadText, mentions: readonly OrganisationMention[]): SuggestedOrganisation[] {
  const byKey = new Map<string, OrganisationMention[]>();
  for (const mention of mentions) {
    const key = mention.records.length
      ? mention.records
          .map((record) => record.documentId)
          .sort()
          .join(' ')
      : `new ${partyKey(mention.name)}`;
    const same = byKey.get(key);
    if (same) same.push(mention);
    else byKey.set(key, [mention]);
  }
  joinShortNames(byKey);
  return [...byKey.values()].map((same) => {
    const first = same.reduce((best, one) => (one.confidence > best.confidence ? one : best));
    const record = onlyRecord(first);
    return {
      status: record ? 'known' : first.records.length ? 'ambiguous' : 'new',
      organisation: record && organisationReference(record),
      candidates: first.records.length > 1 ? first.records.slice(0, 10).map(organisationReference) : [],
      name: printOrganisation(text, first),
      mentions: outermost(same).map((mention) => spanOf(text, mention.from, mention.to)),
      confidence: Math.round(first.confidence * 100) / 100,
      reason: first.reason,
      evidence: evidenceOf(text, first.from, first.to),
    };
  });
}

/** «Клён» inside ООО «Клён» is the same mention. Mentions come in the order of the text, the longer of two that begin together first. */
function outermost(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const kept: OrganisationMention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (!last || mention.to > last.to || mention.from < last.from) kept.push(mention);
  }
  return kept;
}

/** The record a printed name stands for, when the text has it nowhere in so many words. */
function recordNamed(index: DirectoryIndex, name: string): OrganisationRecord | null {
  const text = readText(name);
  const whole = findKnownOrganisations(text, index).find(
    (mention) => mention.to - mention.nameFrom >= text.tokens.length - 2 && mention.nameFrom <= 1,
  );
  return onlyRecord(whole ?? null);
}

export function presentAgreement(
  text: ReadText,
  index: DirectoryIndex,
  agreement: ReadAgreement,
  participantOf: (mention: PersonMention) => SuggestedParticipant | null,
): SuggestedAgreement {
  const party = (side: Side): SuggestedParty => {
    const record = onlyRecord(side.organisation) ?? recordNamed(index, side.name);
    return { organisation: record && organisationReference(record), name: side.name };
  };
  return {
    form: agreement.form,
    arity: agreement.arity,
    parties: agreement.parties.map(party),
    signatories: agreement.signatories.map(({ mention, at, affiliation, onBehalfOf }) => {
      const participant = mention && participantOf(mention);
      return {
        name: participant?.name ?? text.tokens[at]!.text,
        person: participant?.person ?? null,
        affiliation: affiliation && presentAffiliation(affiliation),
        onBehalfOf: onBehalfOf?.name ?? null,
      };
    }),
    aims: [...agreement.aims],
    focusAreas: [...agreement.focusAreas],
    evidence: evidenceOf(text, agreement.at, agreement.at + 1),
  };
}
