/** Signing in, registering and forgotten passwords: what Strapi's published advisories were about, and who has an account. */
import { createHmac } from 'node:crypto';

import { bootStrapi, type RunningStrapi } from '../support/boot-strapi';
import { grant, revoke, roleId } from '../support/permissions';

let app: RunningStrapi;

beforeAll(async () => {
  app = await bootStrapi({ listen: true });
});

afterAll(() => app.stop());

const post = (address: string, body: object) => app.request.post(address).send(body);
const me = (token: string) => app.request.get('/api/users/me').set('Authorization', `Bearer ${token}`);

describe('accounts', () => {
  it('registers nobody: accounts are made by administrators', async () => {
    await post('/api/auth/local/register', { username: 'newcomer', email: 'newcomer@newsroom.example', password: 'Long-enough-1' }).expect(
      403,
    );
  });

  it('limits attempts by who asks, whatever else is sent with them', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 12; time += 1) {
      const fresh = `${time}@newsroom.example`;
      const { status } = await post('/api/auth/local', { identifier: 'reader', password: `wrong-${time}`, email: fresh });
      statuses.push(status);
    }
    expect(statuses).toContain(429);
  });

  it('does not tell which addresses have an account, nor fail where a letter can’t be sent', async () => {
    const { strapi } = app;
    const role = await roleId(strapi, 'authenticated');
    const account = { provider: 'local', role, username: 'known', email: 'known@newsroom.example' };
    await strapi.db.query('plugin::users-permissions.user').create({ data: { ...account, confirmed: true, blocked: false } });
    const send = jest.spyOn(strapi.plugin('email').service('email'), 'send').mockRejectedValue(new Error('There is no mail server.'));
    try {
      for (const address of ['/api/auth/forgot-password', '/api/auth/send-email-confirmation']) {
        const told = [];
        for (const email of ['known@newsroom.example', 'nobody@newsroom.example']) {
          const { status, text } = await post(address, { email });
          told.push({ status, text: text.replace(email, '…') });
        }
        expect(told[0]).toEqual(told[1]);
        expect(told[0]).toMatchObject({ status: 200 });
        await post(address, { email: 'none' }).expect(400);
      }
      expect(send).toHaveBeenCalledTimes(1);
    } finally {
      send.mockRestore();
    }
  });

  it('takes no token but those that it has made, and none of an account that was blocked', async () => {
    const { strapi } = app;
    await grant(strapi, 'authenticated', ['plugin::users-permissions.user.me']);
    const role = await roleId(strapi, 'authenticated');
    const account = { provider: 'local', role, username: 'holder', email: 'holder@newsroom.example', confirmed: true };
    const user = await strapi.db.query('plugin::users-permissions.user').create({ data: { ...account, blocked: false } });
    const token = strapi.plugin('users-permissions').service('jwt').issue({ id: user.id }) as string;
    await me(token).expect(200);

    const claims = token.split('.')[1] ?? '';
    const secret = strapi.config.get<string>('plugin::users-permissions.jwtSecret');
    const signed = (algorithm: string, hash: string, key: string): string => {
      const head = `${Buffer.from(JSON.stringify({ alg: algorithm, typ: 'JWT' })).toString('base64url')}.${claims}`;
      return `${head}.${hash === '' ? '' : createHmac(hash, key).update(head).digest('base64url')}`;
    };
    await me(signed('HS256', 'sha256', secret)).expect(200);
    for (const wrong of [
      signed('HS384', 'sha384', secret),
      signed('HS512', 'sha512', secret),
      signed('none', '', ''),
      signed('HS256', 'sha256', 'x'),
    ])
      await me(wrong).expect(401);

    await strapi.db.query('plugin::users-permissions.user').update({ where: { id: user.id }, data: { blocked: true } });
    await me(token).expect(401);
  });
});

/** For an administrator who ticks the box. */
describe('registering, where it is open', () => {
  const REGISTER = 'plugin::users-permissions.auth.register';
  const WANTED = { username: 'newcomer', email: 'newcomer@newsroom.example', password: 'Long-enough-1' };

  beforeAll(() => grant(app.strapi, 'public', [REGISTER]));
  afterAll(() => revoke(app.strapi, 'public', REGISTER));

  it.each([{ confirmed: true }, { blocked: false }, { role: 1 }, { resetPasswordToken: 'x' }, { provider: 'x' }])(
    'takes nothing but what the form asks for: not %p',
    async (more) => {
      const { status } = await post('/api/auth/local/register', {
        ...WANTED,
        email: `${Object.keys(more)[0] ?? ''}@newsroom.example`,
        ...more,
      });
      expect(status).toBe(400);
    },
  );

  it('refuses a password that would be cut, in bytes and not in letters', async () => {
    for (const [name, password] of [
      ['latin', 'x'.repeat(73)],
      ['russian', 'ж'.repeat(37)],
    ] as const) {
      const { status, body } = await post('/api/auth/local/register', { username: name, email: `${name}@newsroom.example`, password });
      expect({ status, message: body.error?.message }).toMatchObject({ status: 400, message: expect.stringContaining('73 bytes') });
    }
  });
});

it('writes letters without running what stands in their templates', () => {
  const { template } = app.strapi.plugin('users-permissions').service('users-permissions') as {
    template(layout: string, data: object): string | false;
  };
  expect(template('Здравствуйте, <%= USER.username %>', { USER: { username: 'Анна' } })).toBe('Здравствуйте, Анна');
  for (const code of ['<%= 6 * 7 %>', '<% print(6 * 7) %>', '${6 * 7}', '<%= USER.constructor.constructor("return 6 * 7")() %>'])
    expect(String(template(code, { USER: { username: 'Анна' } }))).not.toContain('42');
});
