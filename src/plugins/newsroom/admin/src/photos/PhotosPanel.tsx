import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';

import { useNames } from '../names/use-names';
import { messageId } from '../plugin-id';
import { PhotosContent } from './PhotosContent';

/** The side panel of a news item that takes its photos in and shows what they miss. */
export const PhotosPanel: PanelComponent = ({ model, documentId, document, activeTab }) => {
  const intl = useIntl();
  const names = useNames();
  if (names === null || model !== names.type('newsItem') || activeTab === 'published') return null;
  if (!names.has('newsItem', 'photos') || !names.has('photo', 'image')) return null;
  return {
    title: intl.formatMessage({ id: messageId('photos.title'), defaultMessage: 'Photos' }),
    content: <PhotosContent names={names} documentId={documentId} version={document?.updatedAt} />,
  };
};
