/** Characters of what an error says. */
const MESSAGE = 2_000;
/** Characters of what it adds. */
const DETAILS = 20_000;

interface Told {
  message: string;
  details?: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTold = (error: unknown): error is Told => isObject(error) && typeof error.message === 'string';

const isLong = (value: unknown, most: number): boolean => ((JSON.stringify(value) as string | undefined) ?? '').length > most;

const cut = (message: string): string => (message.length > MESSAGE ? `${message.slice(0, MESSAGE)}…` : message);

/** Of several errors each; the value that one was about is left out. */
const cutDetails = (details: unknown): unknown => {
  if (!isObject(details) || !Array.isArray(details.errors)) return {};
  const errors = details.errors.filter(isObject).map(({ path, name, message }) => ({ path, message: cut(String(message)), name }));
  return isLong(errors, DETAILS) ? {} : { errors };
};

/** Shortens what Strapi says of a value that it refuses, for it repeats the value: an answer is to be no longer than the request. */
export const shortenError = (error: unknown): void => {
  if (!isTold(error)) return;
  error.message = cut(error.message);
  if (isLong(error.details, DETAILS)) error.details = cutDetails(error.details);
};
