import type { EventLink } from './announced.store';

type RecordSubject = 'person' | 'organisation' | 'agreement';

const SUBJECTS: Readonly<Record<string, RecordSubject>> = {
  person: 'person',
  participant: 'person',
  signatory: 'person',
  photo: 'person',
  organisation: 'organisation',
  affiliation: 'organisation',
  venue: 'organisation',
  mention: 'organisation',
  party: 'organisation',
  'signatory-affiliation': 'organisation',
  agreement: 'agreement',
};

/** The persons, organisations and agreements among the links of a news item, each once. */
export const targetsOf = (links: readonly EventLink[]): Record<RecordSubject, string[]> => {
  const targets: Record<RecordSubject, Set<string>> = { person: new Set(), organisation: new Set(), agreement: new Set() };
  for (const { kind, target } of links) {
    const subject = SUBJECTS[kind];
    if (subject !== undefined) targets[subject].add(target);
  }
  return { person: [...targets.person], organisation: [...targets.organisation], agreement: [...targets.agreement] };
};
