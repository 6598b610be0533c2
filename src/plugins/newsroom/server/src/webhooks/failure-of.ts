import type { ConnectionFailure } from './send';

const BY_CODE: Readonly<Record<string, ConnectionFailure>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  EAI_FAIL: 'unknown-host',
  ECONNREFUSED: 'connection-refused',
  EHOSTUNREACH: 'no-connection',
  ENETUNREACH: 'no-connection',
  EADDRNOTAVAIL: 'no-connection',
  ETIMEDOUT: 'no-connection',
  ECONNRESET: 'connection-lost',
  EPIPE: 'connection-lost',
  EPROTO: 'tls-error',
  FORBIDDEN_ADDRESS: 'forbidden-address',
};

const BY_KIND: ReadonlyArray<[RegExp, ConnectionFailure]> = [
  [/^HPE_/, 'malformed-answer'],
  [/^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA)/, 'tls-error'],
];

/** The codes of Node's and OpenSSL's errors, in our words. */
export const failureOf = (code: string | undefined): ConnectionFailure => {
  if (code === undefined) return 'connection-lost';
  return BY_CODE[code] ?? BY_KIND.find(([pattern]) => pattern.test(code))?.[1] ?? 'connection-lost';
};
