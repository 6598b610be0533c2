import { randomBytes } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

import type { SealedSecret } from './records';

interface Encryption {
  /** Null when there is no key. */
  encrypt: (text: string) => string | null;
}

/** Standard Webhooks 1.0, "Signature scheme": between 24 and 64 random bytes. */
const BYTES = 32;

export interface NewSecret {
  /** `whsec_…`, shown once. */
  secret: string;
  sealed: SealedSecret;
}

/** @throws {errors.ApplicationError} 400 when Strapi has no key to keep it with */
export const newSecret = (strapi: Core.Strapi, now: Date): NewSecret => {
  const secret = `whsec_${randomBytes(BYTES).toString('base64')}`;
  const { encrypt } = strapi.service('admin::encryption') as unknown as Encryption;
  const sealed = encrypt(secret);
  if (sealed === null)
    throw new errors.ApplicationError('Secrets are kept encrypted, and there is no key: set ENCRYPTION_KEY and restart.');
  return { secret, sealed: { sealed, createdAt: now.toISOString(), expiresAt: null } };
};
