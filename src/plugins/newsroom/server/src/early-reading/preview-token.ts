import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a preview's address opens: one document in one language, until an instant (ISO 8601 UTC). */
export interface PreviewGrant {
  documentId: string;
  locale: string;
  until: string;
}

/** Ties the key to this use: the app's keys sign cookies as well. */
const PURPOSE = 'newsroom preview, 1';

const FORM = /^([\w-]{1,64})\.([A-Za-z0-9-]{1,40})\.(\d{10})\.([\w-]{43})$/;

/** @param appKeys the app's secrets, the present one first: those before it may be read with while they are being replaced */
export const writePreviewToken = (appKeys: readonly string[], { documentId, locale, until }: PreviewGrant): string => {
  const [key] = appKeys;
  if (key === undefined) throw new Error('There is no app key to sign previews with.');
  const told = `${documentId}.${locale}.${Math.floor(Date.parse(until) / 1000)}`;
  return `${told}.${signatureOf(key, told)}`;
};

/** What a token opens now; null for one that is malformed, altered, signed with another key or no longer valid: all alike. */
export const readPreviewToken = (appKeys: readonly string[], token: string, now: Date): PreviewGrant | null => {
  const match = FORM.exec(token);
  if (match === null) return null;
  const [, documentId = '', locale = '', seconds = '', signature = ''] = match;
  const told = `${documentId}.${locale}.${seconds}`;
  const isOurs = appKeys.some((key) => timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(key, told))));
  const until = new Date(Number(seconds) * 1000);
  return isOurs && until > now ? { documentId, locale, until: until.toISOString() } : null;
};

const signatureOf = (appKey: string, told: string): string => {
  const key = createHmac('sha256', appKey).update(PURPOSE).digest();
  return createHmac('sha256', key).update(told).digest('base64url');
};
