import { failureOf } from './failure-of';

it.each([
  ['ENOTFOUND', 'unknown-host'],
  ['ECONNREFUSED', 'connection-refused'],
  ['EHOSTUNREACH', 'no-connection'],
  ['ECONNRESET', 'connection-lost'],
  ['HPE_INVALID_CONSTANT', 'malformed-answer'],
  ['HPE_HEADER_OVERFLOW', 'malformed-answer'],
  ['CERT_HAS_EXPIRED', 'tls-error'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls-error'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls-error'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-error'],
  ['EPROTO', 'tls-error'],
  ['FORBIDDEN_ADDRESS', 'forbidden-address'],
  ['ESOMETHING', 'connection-lost'],
  [undefined, 'connection-lost'],
])('%p is %s', (code, failure) => {
  expect(failureOf(code)).toBe(failure);
});
