import { DEFAULT_DEMO_LOGIN, readDemoLogin } from './demo-login';

describe('readDemoLogin', () => {
  it.each([
    ['nothing is said', {}],
    ['the values are empty', { NEWSROOM_DEMO_EMAIL: '', NEWSROOM_DEMO_PASSWORD: '' }],
  ])('has a login of its own when %s', (_name, variables) => {
    expect(readDemoLogin(variables)).toEqual(DEFAULT_DEMO_LOGIN);
  });

  it('takes what is said', () => {
    expect(readDemoLogin({ NEWSROOM_DEMO_EMAIL: 'Chief@press.example', NEWSROOM_DEMO_PASSWORD: 'Long-enough-1' })).toEqual({
      email: 'chief@press.example',
      password: 'Long-enough-1',
    });
  });

  it.each([
    [{ NEWSROOM_DEMO_EMAIL: 'chief' }, 'NEWSROOM_DEMO_EMAIL is "chief"; allowed: an e-mail address.'],
    [{ NEWSROOM_DEMO_PASSWORD: 'Short-1' }, 'NEWSROOM_DEMO_PASSWORD is too weak'],
    [{ NEWSROOM_DEMO_PASSWORD: 'no-capital-1' }, 'NEWSROOM_DEMO_PASSWORD is too weak'],
    [{ NEWSROOM_DEMO_PASSWORD: 'No-digit-here' }, 'NEWSROOM_DEMO_PASSWORD is too weak'],
  ])('refuses %j', (variables, message) => {
    expect(() => readDemoLogin(variables)).toThrow(message);
  });
});
