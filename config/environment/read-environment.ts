/** The values that the app reads from the environment, checked. NEWSROOM_* belong to the plugin and are checked there. */
export interface Environment {
  host: string;
  port: number;
  /** Origin (and path, if any) under which clients reach this server; no slash at the end. */
  publicUrl: string;
  publicDirectory: string;
  logLevel: string;
  trustProxy: boolean;
  corsOrigins: string | string[];
  /** Largest upload, in bytes. */
  uploadLimit: number;
  /** The language of the hints under the panel's fields: Strapi stores one. */
  panelHints: 'ru' | 'en';
}

type Variables = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['error', 'warn', 'info', 'http', 'debug', 'silly'];
const MEBIBYTE = 1024 * 1024;

/** A value of the environment that the app cannot work with. The message is meant for the person who set it. */
export class EnvironmentError extends Error {
  constructor(name: string, value: string, allowed: string) {
    super(`${name} is "${value}"; allowed: ${allowed}`);
    this.name = 'EnvironmentError';
  }
}

/** An empty value counts as a missing one, so that `PORT=` in a copied `.env` means the default. */
export const valueOf = (variables: Variables, name: string): string | undefined => {
  const value = variables[name]?.trim();
  return value === undefined || value === '' ? undefined : value;
};

/** @throws {EnvironmentError} unless the value is missing or a whole number within the bounds. */
export const wholeNumber = (variables: Variables, name: string, fallback: number, least: number, most: number): number => {
  const value = valueOf(variables, name);
  if (value === undefined) return fallback;
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new EnvironmentError(name, value, `a whole number from ${least} to ${most}`);
};

/** @throws {EnvironmentError} unless the value is missing, true or false. */
export const yesOrNo = (variables: Variables, name: string, fallback: boolean): boolean => {
  const value = valueOf(variables, name);
  if (value === undefined) return fallback;
  if (value === 'true' || value === 'false') return value === 'true';
  throw new EnvironmentError(name, value, 'true, false');
};

/** @throws {EnvironmentError} unless the value is missing or one of the words. */
export const oneOf = <Word extends string>(variables: Variables, name: string, fallback: Word, words: readonly Word[]): Word => {
  const value = valueOf(variables, name);
  if (value === undefined) return fallback;
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new EnvironmentError(name, value, words.join(', '));
};

const webAddress = (variables: Variables, name: string, fallback: string): string => {
  const value = valueOf(variables, name) ?? fallback;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain = url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '';
  if (!isPlain) throw new EnvironmentError(name, value, 'an http or https address such as https://press.example');
  return value.replace(/\/+$/, '');
};

const corsOrigins = (value: string | undefined): string | string[] => {
  if (value === undefined || value === '*') return '*';
  return value.split(',').map((origin) => origin.trim());
};

/** @throws {EnvironmentError} naming the first variable that is wrong, and what is allowed. */
export const readEnvironment = (variables: Variables): Environment => {
  const port = wholeNumber(variables, 'PORT', 1337, 0, 65535);
  return {
    host: valueOf(variables, 'HOST') ?? '127.0.0.1',
    port,
    publicUrl: webAddress(variables, 'PUBLIC_URL', `http://localhost:${port}`),
    publicDirectory: valueOf(variables, 'PUBLIC_DIRECTORY') ?? './public',
    logLevel: oneOf(variables, 'LOG_LEVEL', 'http', LOG_LEVELS),
    trustProxy: yesOrNo(variables, 'TRUST_PROXY', false),
    corsOrigins: corsOrigins(valueOf(variables, 'CORS_ORIGINS')),
    uploadLimit: wholeNumber(variables, 'UPLOAD_LIMIT_MB', 200, 1, 4096) * MEBIBYTE,
    panelHints: oneOf(variables, 'PANEL_HINTS', 'ru', ['ru', 'en']),
  };
};
