import type { RunningStrapi } from './boot-strapi';

export interface AdminSession {
  email: string;
  password: string;
  token: string;
  /** Requests to the panel's own routes, with the administrator's token: `await admin.get('/newsroom/…')`. */
  get(path: string): Call;
  post(path: string, body?: object): Call;
  put(path: string, body?: object): Call;
  delete(path: string): Call;
}

type Call = ReturnType<RunningStrapi['request']['get']>;

const LOGIN = { email: 'editor@newsroom.example', password: 'Test-editor-1' };

const createUser = async ({ strapi }: RunningStrapi, email: string, roleCode: string): Promise<void> => {
  const role = await strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  await strapi.service('admin::user').create({
    email,
    password: LOGIN.password,
    firstname: 'Test',
    lastname: 'Editor',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
};

/**
 * An administrator of the panel, created and signed in.
 * @param role `strapi-super-admin`, `strapi-editor` or `strapi-author`
 */
export const signInAsAdmin = async (
  app: RunningStrapi,
  { role = 'strapi-super-admin', email = LOGIN.email }: { role?: string; email?: string } = {},
): Promise<AdminSession> => {
  await createUser(app, email, role);
  const { body } = await app.request.post('/admin/login').send({ email, password: LOGIN.password }).expect(200);
  const token: string = body.data.token;
  const signed = (call: Call): Call => call.set('Authorization', `Bearer ${token}`);
  return {
    email,
    password: LOGIN.password,
    token,
    get: (path) => signed(app.request.get(path)),
    post: (path, body) => signed(app.request.post(path).send(body)),
    put: (path, body) => signed(app.request.put(path).send(body)),
    delete: (path) => signed(app.request.delete(path)),
  };
};
