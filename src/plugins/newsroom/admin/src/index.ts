import type { StrapiApp } from '@strapi/strapi/admin';

import { registerLinesField } from './lines-field/register-lines-field';
import { registerParticipants } from './participants/register-participants';
import { registerOtherNews } from './other-news/register-other-news';
import { messageId, PLUGIN_ID } from './plugin-id';
import { registerPhotos } from './photos/register-photos';
import { registerSettings } from './settings/register-settings';
import { registerUnlinkedNames } from './unlinked-names/register-unlinked-names';
import { registerWebhooks } from './webhooks/register-webhooks';

type Messages = Record<string, string>;

const loadMessages = async (locale: string): Promise<Messages> => {
  switch (locale) {
    case 'ru':
      return (await import('./translations/ru.json')).default;
    case 'en':
      return (await import('./translations/en.json')).default;
    default:
      return {};
  }
};

export default {
  register(app: StrapiApp) {
    registerLinesField(app);
    registerUnlinkedNames(app);
    registerSettings(app);
    registerWebhooks(app);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },
  bootstrap(app: StrapiApp) {
    // The shorter ones first: below a long list of participants nobody finds them.
    registerParticipants(app);
    registerPhotos(app);
    registerOtherNews(app);
  },
  async registerTrads({ locales }: { locales: string[] }) {
    return Promise.all(
      locales.map(async (locale) => {
        const messages = await loadMessages(locale);
        const data = Object.fromEntries(Object.entries(messages).map(([key, text]) => [messageId(key), text]));
        return { data, locale };
      }),
    );
  },
};
