import type { Participant } from '../../../shared/contracts/news-items';
import type { Agreement, NewsItem, Participant as StoredParticipant } from '../content-model/types';
import { makeAffiliation } from './make-affiliation';
import type { PageContext } from './page-context';

/** In the article's order. That somebody signed is read from the article's agreements, by person or by printed name. */
export const makeParticipants = (item: Pick<NewsItem, 'participants' | 'agreements'>, context: Pick<PageContext, 'links'>): Participant[] =>
  item.participants.map((participant) => ({
    name: printedName(participant, context),
    person: participant.person === null ? null : context.links.personWithPortrait(participant.person),
    role: participant.role,
    signed: item.agreements.some((agreement) => hasSigned(participant, agreement)),
    affiliations: participant.affiliations.map((affiliation) => makeAffiliation(affiliation, context.links)),
  }));

const printedName = (participant: StoredParticipant, { links }: Pick<PageContext, 'links'>): string =>
  participant.name ?? (participant.person === null ? '' : links.person(participant.person).name);

const hasSigned = (participant: StoredParticipant, agreement: Agreement): boolean =>
  agreement.signatories.some((signatory) =>
    signatory.person !== null && participant.person !== null
      ? signatory.person.documentId === participant.person.documentId
      : signatory.name !== null && signatory.name === participant.name,
  );
