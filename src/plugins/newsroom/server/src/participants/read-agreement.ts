import type { AgreementForm, Arity } from '../../../shared/contracts/agreements';
import type { ReadAffiliation } from './affiliations-of';
import { arityWord } from './agreement-words';
import { findSigners, findSignings, type Signer } from './find-signers';
import type { OrganisationMention } from './find-organisations';
import type { PersonMention } from './mentions';
import { sideAfter, sideBefore, sideInPerson, sideOfBracket, type Side } from './on-behalf-of';
import { readAims, readFocusAreas } from './read-aims';
import { partyKey, readParties } from './read-parties';
import type { ReadText } from './read-text';

export interface ReadSignatory {
  mention: PersonMention | null;
  /** Token of a lone surname. */
  at: number;
  affiliation: ReadAffiliation | null;
  onBehalfOf: Side | null;
}

export interface ReadAgreement {
  form: AgreementForm;
  arity: Arity | null;
  parties: readonly Side[];
  signatories: readonly ReadSignatory[];
  aims: readonly string[];
  focusAreas: readonly string[];
  /** Token of the word that says it was signed. */
  at: number;
}

export interface AgreementContext {
  mentions: readonly PersonMention[];
  organisations: readonly OrganisationMention[];
  isPerson: (at: number) => boolean;
  titleStart: (mention: PersonMention) => number;
  /** Titles at this mention, then the person's others. */
  affiliations: (mention: PersonMention) => { here: readonly ReadAffiliation[]; elsewhere: readonly ReadAffiliation[] };
}

const sideOf = (one: ReadAffiliation | undefined): Side | null =>
  one?.organisationName ? { name: one.organisationName, organisation: one.organisation } : null;

function signatoryOf(text: ReadText, signer: Signer, context: AgreementContext, parties: readonly Side[]): ReadSignatory {
  const { mention } = signer;
  const start = mention ? context.titleStart(mention) : signer.at;
  const { here, elsewhere } = mention ? context.affiliations(mention) : { here: [], elsewhere: [] };
  const keys = new Set(parties.map((party) => partyKey(party.name)));
  const all = [...here, ...elsewhere];
  const ofParty = all.find((one) => one.organisationName !== null && keys.has(partyKey(one.organisationName)));
  const affiliation =
    ofParty ??
    here.find((one) => one.organisationName !== null) ??
    here[0] ??
    elsewhere.find((one) => one.organisationName !== null) ??
    elsewhere[0] ??
    null;
  const stated =
    (signer.inBracket ? sideOfBracket(text, start, context.organisations) : null) ??
    sideInPerson(text, start, context.organisations) ??
    sideBefore(text, start, context.organisations, context.isPerson) ??
    (mention && text.sentences[signer.signing.at] === text.sentences[signer.at]
      ? sideAfter(text, mention.to, context.organisations, context.isPerson)
      : null);
  return { mention, at: signer.at, affiliation, onBehalfOf: stated ?? sideOf(affiliation ?? undefined) };
}

/** The agreement that the text tells of, when it says that one was signed. */
export function readAgreement(text: ReadText, context: AgreementContext): ReadAgreement | null {
  const signings = findSignings(text);
  const first = signings[0];
  if (!first) return null;
  const signers = findSigners(text, signings, context.mentions, context.titleStart, (at) => context.isPerson(at));
  const listed: Side[] = [];
  for (const sentence of new Set(signings.map((signing) => text.sentences[signing.at]!))) {
    const signing = signings.find((one) => text.sentences[one.at] === sentence)!;
    for (const side of readParties(text, sentence, signing.at, context.organisations))
      if (!listed.some((other) => partyKey(other.name) === partyKey(side.name))) listed.push(side);
  }
  const parties = [...listed];
  const signatories = signers.map((signer) => {
    const read = signatoryOf(text, signer, context, listed);
    if (!read.onBehalfOf) return read;
    const key = partyKey(read.onBehalfOf.name);
    const party = parties.find(
      (one) => partyKey(one.name) === key || (one.organisation !== null && one.organisation === read.onBehalfOf!.organisation),
    );
    if (party) return { ...read, onBehalfOf: party };
    parties.push(read.onBehalfOf);
    return read;
  });
  if (signatories.length === 0 && parties.length < 2) return null;
  let arity: Arity | null = null;
  const sentences = new Set(signings.map((signing) => text.sentences[signing.at]!));
  for (let at = 0; at < text.tokens.length && !arity; at += 1)
    if (sentences.has(text.sentences[at]!)) arity = arityWord(text.tokens[at]!.folded);
  arity ??= parties.length === 2 ? 'bilateral' : parties.length > 2 ? 'multilateral' : null;
  const sentence = text.sentences[first.at]!;
  const form =
    signings.find((signing) => signing.document && signing.document.form !== 'other')?.document?.form ?? first.document?.form ?? 'other';
  return { form, arity, parties, signatories, aims: readAims(text, sentence), focusAreas: readFocusAreas(text, sentence), at: first.at };
}
