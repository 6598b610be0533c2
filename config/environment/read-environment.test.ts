import { EnvironmentError, readEnvironment } from './read-environment';

describe('readEnvironment', () => {
  it('has a default for everything', () => {
    expect(readEnvironment({})).toEqual({
      host: '127.0.0.1',
      panelHints: 'ru',
      port: 1337,
      publicUrl: 'http://localhost:1337',
      publicDirectory: './public',
      logLevel: 'http',
      trustProxy: false,
      corsOrigins: '*',
      uploadLimit: 200 * 1024 * 1024,
    });
  });

  it('takes an empty value for a missing one', () => {
    expect(readEnvironment({ PORT: '', HOST: ' ', PUBLIC_URL: '' })).toEqual(readEnvironment({}));
  });

  it('derives the public address from the port', () => {
    expect(readEnvironment({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  });

  it.each([
    ['https://press.example/', 'https://press.example'],
    ['https://press.example/newsroom/', 'https://press.example/newsroom'],
  ])('drops the slash at the end of %s', (given, expected) => {
    expect(readEnvironment({ PUBLIC_URL: given }).publicUrl).toBe(expected);
  });

  it('splits the list of origins', () => {
    expect(readEnvironment({ CORS_ORIGINS: 'https://a.example, https://b.example' }).corsOrigins).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  it.each([
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['PORT', '1e3', 'a whole number from 0 to 65535'],
    ['PUBLIC_URL', 'press.example', 'an http or https address'],
    ['PUBLIC_URL', 'ftp://press.example', 'an http or https address'],
    ['PUBLIC_URL', 'https://press.example/?a=1', 'an http or https address'],
    ['LOG_LEVEL', 'loud', 'error, warn, info, http, debug, silly'],
    ['TRUST_PROXY', 'yes', 'true, false'],
    ['UPLOAD_LIMIT_MB', '0', 'a whole number from 1 to 4096'],
  ])('refuses %s=%s and says what is allowed', (name, value, allowed) => {
    const read = () => readEnvironment({ [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(`${name} is "${value}"; allowed: ${allowed}`);
  });
});
