import { useIntl } from 'react-intl';

/** A point in time as the editor reads it. */
export const useMoment = (): ((instant: string) => string) => {
  const intl = useIntl();
  return (instant) => intl.formatDate(instant, { dateStyle: 'long', timeStyle: 'medium' });
};
