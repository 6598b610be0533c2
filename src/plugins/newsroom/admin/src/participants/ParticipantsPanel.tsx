import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';

import { useNames } from '../names/use-names';
import { messageId } from '../plugin-id';
import { ParticipantsContent } from './ParticipantsContent';

/** Strapi gives an entry's relations as their number. */
const countOf = (relation: unknown): number =>
  typeof relation === 'object' && relation !== null && 'count' in relation ? Number(relation.count) : 0;

/** The side panel of a news item that finds who is named in it. */
export const ParticipantsPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const intl = useIntl();
  const names = useNames();
  if (names === null || model !== names.type('newsItem') || activeTab === 'published' || !names.has('newsItem', 'participants'))
    return null;
  return {
    title: intl.formatMessage({ id: messageId('participants.title'), defaultMessage: 'Participants' }),
    content: (
      <ParticipantsContent
        names={names}
        documentId={documentId}
        savedAgreements={countOf(document?.[names.field('newsItem', 'agreements')])}
      />
    ),
  };
};
