import { createHash } from 'node:crypto';

import type { OtherNewsOptions } from './options';

/** To be raised when articles are indexed otherwise than before. */
const VERSION = 1;

/** Of what decides what the index holds of an article: with another one it has to be gone over. Weights and limits count when a list is read. */
export const fingerprintOf = ({ text }: OtherNewsOptions): string =>
  createHash('sha256')
    .update(JSON.stringify([VERSION, text]))
    .digest('base64url')
    .slice(0, 16);
