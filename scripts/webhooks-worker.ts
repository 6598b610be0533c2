/** `npm run webhooks:worker`: sends webhooks, and answers no requests. For PostgreSQL; any number of them, beside any number of nodes. */
import { checkBuild } from './start/check-before-start';
import { endWith, prepareEnvironment } from './start/start-newsroom';

const main = async (): Promise<void> => {
  prepareEnvironment();
  process.env.NEWSROOM_WEBHOOKS_DISPATCH = 'here';
  checkBuild();
  const { createApp } = await import('./start/create-app');
  const strapi = createApp();
  if (strapi.config.get('database.connection.client') !== 'postgres') {
    throw new Error('A worker of its own needs PostgreSQL: on SQLite, the newsroom sends webhooks itself.');
  }
  await strapi.load();
  console.log('The webhooks worker is ready.');
  const end = (): void => {
    strapi.destroy().then(() => process.exit(0), endWith);
  };
  process.once('SIGTERM', end).once('SIGINT', end);
  // Timers of the plugin hold no process: this one does.
  setInterval(() => undefined, 3_600_000);
};

main().catch(endWith);
