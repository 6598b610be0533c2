/** `npm run demo`: secrets, build, database, the demo archive, and a start. Running it again changes nothing. */
import { ALL_STEPS, build } from './build/build';
import { createDemoLogin, readDemoLogin, type DemoLogin } from './demo/demo-login';
import { endWith, placesOf, prepareEnvironment, startNewsroom } from './start/start-newsroom';

const log = (line: string): void => console.log(line);

const welcome = ({ api, reader, panel }: ReturnType<typeof placesOf>, slug: string, login: DemoLogin, isPasswordRight: boolean): string => `
The newsroom is ready, with its demo archive.

  The article as JSON   ${api}/news-items/${slug}
  The reader            ${reader}
  The panel             ${panel}

  This is a DEMO LOGIN with all rights. Don't let others reach this newsroom with it:
  e-mail                ${login.email}
  password              ${isPasswordRight ? login.password : 'changed since; the one that the administrator has set'}
`;

const main = async (): Promise<void> => {
  prepareEnvironment();
  const login = readDemoLogin(process.env);
  await build(ALL_STEPS, log);
  const { REFERENCE_SLUG, seedDemo } = await import('../database/demo/index');

  let isPasswordRight = true;
  const strapi = await startNewsroom(async (loaded) => {
    await seedDemo(loaded, { log });
    isPasswordRight = await createDemoLogin(loaded, login);
  });
  log(welcome(placesOf(strapi), REFERENCE_SLUG, login, isPasswordRight));
};

main().catch(endWith);
