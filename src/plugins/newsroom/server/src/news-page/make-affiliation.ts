import type { Affiliation } from '../../../shared/contracts/records';
import type { Affiliation as StoredAffiliation } from '../content-model/types';
import type { RecordLinks } from './record-links';

/** Printed words stay as printed; only the link beside them follows the organisation. */
export const makeAffiliation = (affiliation: StoredAffiliation, links: RecordLinks): Affiliation => ({
  text: affiliation.text,
  title: affiliation.title,
  acting: affiliation.acting,
  organisation: affiliation.organisation === null ? null : links.organisation(affiliation.organisation),
  organisationName: affiliation.organisationName,
});
