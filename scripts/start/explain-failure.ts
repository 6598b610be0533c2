interface Failure {
  message?: string;
  code?: string;
  path?: string;
  port?: number;
  address?: string;
  errors?: readonly unknown[];
}

/** What Strapi puts in front of the message of a configuration file or of a plugin's validator. */
const STRAPI_PREFIX = /^(Could not load js config file .*?\.js|Error regarding \S+ config): /;

const BY_CODE: Readonly<Record<string, (failure: Failure) => string>> = {
  EADDRINUSE: ({ port }) => `Port ${port ?? ''} is in use by another program: stop that one, or set PORT to a free one.`,
  EADDRNOTAVAIL: ({ address }) => `This machine has no address ${address ?? ''}: set HOST to one that it has, or to 0.0.0.0 for all.`,
  EACCES: (failure) =>
    failure.path === undefined ? `Port ${failure.port ?? ''} needs more rights: set PORT to one above 1023.` : notWritable(failure),
  EPERM: notWritable,
  EROFS: notWritable,
  ENOTDIR: notWritable,
  EEXIST: notWritable,
  ENOENT: notWritable,
  ENOSPC: ({ path }) => `The disk is full: ${path ?? 'a file could not be written'}.`,
  SQLITE_CANTOPEN: () => 'The database file cannot be opened: check DATABASE_FILENAME and the rights of its folder.',
  SQLITE_READONLY: () => 'The database file cannot be written to: check DATABASE_FILENAME and the rights of the file.',
  SQLITE_NOTADB: () => 'The file that DATABASE_FILENAME names is not an SQLite database.',
  SQLITE_CORRUPT: () => 'The database file is damaged: restore it from a copy.',
  SQLITE_BUSY: () => 'The database file is locked by another program.',
  ECONNREFUSED: ({ address, port }) =>
    `No PostgreSQL answers at ${address ?? ''}:${port ?? ''}: check DATABASE_URL, and that the server runs.`,
  ENOTFOUND: ({ message }) => `The PostgreSQL server is not found (${message ?? ''}): check DATABASE_URL.`,
  '28P01': ({ message }) => `PostgreSQL refuses the login (${message ?? ''}): check DATABASE_URL.`,
  '28000': ({ message }) => `PostgreSQL refuses the login (${message ?? ''}): check DATABASE_URL.`,
  '3D000': ({ message }) => `PostgreSQL has no such database (${message ?? ''}): create it, or check DATABASE_URL.`,
};

function notWritable({ path }: Failure): string {
  return `Cannot write to ${path ?? 'a folder of the newsroom'}: check that it exists and may be written to.`;
}

/** A host name with several addresses fails once for each; any one of them tells the cause. */
const causeOf = (error: unknown): Failure => {
  if (typeof error !== 'object' || error === null) return { message: String(error) };
  const failure = error as Failure;
  return failure.errors?.[0] !== undefined ? causeOf(failure.errors[0]) : failure;
};

/** What stopped the start, for the person who started it: a sentence, and no stack. */
export const explainFailure = (error: unknown): string => {
  const failure = causeOf(error);
  const known = failure.code === undefined ? undefined : BY_CODE[failure.code];
  if (known !== undefined) return known(failure);
  return (failure.message ?? String(error)).replace(STRAPI_PREFIX, '');
};
