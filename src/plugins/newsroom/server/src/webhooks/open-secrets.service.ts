import type { Core } from '@strapi/strapi';

import type { SealedSecret } from './records';

interface Encryption {
  /** Null when the key is another one, or missing. */
  decrypt: (sealed: string) => string | null;
}

/** The secrets that are valid now, as they were shown when they were made; those that this key can't open are left out. */
export const openSecrets = (strapi: Core.Strapi, secrets: readonly SealedSecret[], now: Date): string[] => {
  const { decrypt } = strapi.service('admin::encryption') as unknown as Encryption;
  return secrets.flatMap(({ sealed, expiresAt }) => {
    const isValid = expiresAt === null || expiresAt > now.toISOString();
    const secret = isValid ? decrypt(sealed) : null;
    return secret === null ? [] : [secret];
  });
};
