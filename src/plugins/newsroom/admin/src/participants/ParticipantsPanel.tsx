import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';

import { useNames } from '../names/use-names';
import { messageId } from '../plugin-id';
import { ParticipantsContent } from './ParticipantsContent';

/** The side panel of a news item that finds who is named in it. */
export const ParticipantsPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const intl = useIntl();
  const names = useNames();
  if (names === null || model !== names.type('newsItem') || activeTab === 'published' || !names.has('newsItem', 'participants'))
    return null;
  return {
    title: intl.formatMessage({ id: messageId('participants.title'), defaultMessage: 'Participants' }),
    content: <ParticipantsContent names={names} documentId={documentId} />,
  };
};
