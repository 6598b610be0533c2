import { useIntl } from 'react-intl';

import { messageId } from './plugin-id';

/** The plugin's texts in the language of the panel: `text('participants.title')`, `text('found', { count: 4 })`. */
export const useText = (): ((key: string, values?: Record<string, string | number>) => string) => {
  const intl = useIntl();
  return (key, values) => intl.formatMessage({ id: messageId(key), defaultMessage: key }, values);
};
