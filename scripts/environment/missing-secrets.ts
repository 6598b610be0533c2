/** Secret of the environment → how many values it has; several are separated by commas. */
const SECRETS: Readonly<Record<string, number>> = {
  APP_KEYS: 2,
  API_TOKEN_SALT: 1,
  ADMIN_JWT_SECRET: 1,
  TRANSFER_TOKEN_SALT: 1,
  ENCRYPTION_KEY: 1,
  JWT_SECRET: 1,
};

type Variables = Readonly<Record<string, string | undefined>>;

const isEmpty = (value: string | undefined): boolean => value === undefined || value.trim() === '';

/**
 * Lines that complete the environment, one for each secret that has no value yet; [] when all have one.
 * @param random gives a new random text each time
 */
export const missingSecrets = (variables: Variables, random: () => string): string[] =>
  Object.entries(SECRETS)
    .filter(([name]) => isEmpty(variables[name]))
    .map(([name, count]) => `${name}=${Array.from({ length: count }, random).join(',')}`);

/** The text of `.env` with the lines at its end: a later line counts, so an empty `JWT_SECRET=` above does no harm. */
export const withLines = (text: string, lines: readonly string[]): string => {
  if (lines.length === 0) return text;
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${gap}# Secrets of this newsroom, made at its first start. Several nodes share them; nobody else sees them.\n${lines.join('\n')}\n`;
};
