import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';

import { useNames } from '../names/use-names';
import { messageId } from '../plugin-id';
import { OtherNewsContent } from './OtherNewsContent';

/** The side panel of a news item that shows its list of other news as readers will see it, and takes the editor's corrections. */
export const OtherNewsPanel: PanelComponent = ({ model, documentId, activeTab }) => {
  const intl = useIntl();
  const names = useNames();
  if (names === null || model !== names.type('newsItem') || activeTab === 'published') return null;
  return {
    title: intl.formatMessage({ id: messageId('otherNews.title'), defaultMessage: 'Other news' }),
    content: <OtherNewsContent names={names} documentId={documentId} />,
  };
};
