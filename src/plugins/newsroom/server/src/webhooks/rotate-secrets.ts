import type { SealedSecret } from './records';

/** The new secret first; those that were in force sign beside it until `until`, and what has expired is forgotten. */
export const rotateSecrets = (secrets: readonly SealedSecret[], next: SealedSecret, until: Date, now: Date): SealedSecret[] => {
  const valid = secrets.filter(({ expiresAt }) => expiresAt === null || expiresAt > now.toISOString());
  const end = until.toISOString();
  return [
    next,
    ...valid.map((secret) => ({ ...secret, expiresAt: secret.expiresAt !== null && secret.expiresAt < end ? secret.expiresAt : end })),
  ];
};
