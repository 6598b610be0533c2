import type { Core } from '@strapi/strapi';

export interface DemoLogin {
  email: string;
  password: string;
}

export const DEFAULT_DEMO_LOGIN: DemoLogin = { email: 'editor@newsroom.example', password: 'Newsroom-2025' };

/** @throws {Error} when the password is weaker than the panel would accept. */
export const readDemoLogin = (variables: Readonly<Record<string, string | undefined>>): DemoLogin => {
  const email = variables.NEWSROOM_DEMO_EMAIL?.trim() || DEFAULT_DEMO_LOGIN.email;
  const password = variables.NEWSROOM_DEMO_PASSWORD || DEFAULT_DEMO_LOGIN.password;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new Error(`NEWSROOM_DEMO_EMAIL is "${email}"; allowed: an e-mail address.`);
  const isStrong = password.length >= 8 && /[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password);
  if (!isStrong)
    throw new Error('NEWSROOM_DEMO_PASSWORD is too weak; allowed: 8 characters or more, with a small letter, a capital and a digit.');
  return { email: email.toLowerCase(), password };
};

/**
 * Creates the login with all rights, unless there is an administrator with that address already: theirs is left as it is.
 * @returns whether the password opens the panel
 */
export const createDemoLogin = async (strapi: Core.Strapi, { email, password }: DemoLogin): Promise<boolean> => {
  const users = strapi.service('admin::user');
  const present = await users.findOneByEmail(email);
  if (present !== null) return strapi.service('admin::auth').validatePassword(password, present.password);
  const role = await strapi.service('admin::role').getSuperAdmin();
  await users.create({
    email,
    password,
    firstname: 'Demo',
    lastname: 'Editor',
    preferedLanguage: 'ru',
    isActive: true,
    registrationToken: null,
    roles: [role.id],
  });
  return true;
};
