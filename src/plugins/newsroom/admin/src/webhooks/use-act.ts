import { useState } from 'react';

import { isFetchError, useNotification } from '@strapi/strapi/admin';

/** Does something on the server; what goes wrong is said where the editor looks. @returns whether it is under way, and how to begin it */
export const useAct = (): [isActing: boolean, act: (work: () => Promise<unknown>, done?: string) => Promise<boolean>] => {
  const { toggleNotification } = useNotification();
  const [isActing, setIsActing] = useState(false);

  const act = async (work: () => Promise<unknown>, done?: string): Promise<boolean> => {
    setIsActing(true);
    try {
      await work();
      if (done !== undefined) toggleNotification({ type: 'success', message: done });
      return true;
    } catch (thrown) {
      toggleNotification({ type: 'danger', message: isFetchError(thrown) ? thrown.message : String(thrown) });
      return false;
    } finally {
      setIsActing(false);
    }
  };
  return [isActing, act];
};
