import type { StrapiApp } from '@strapi/strapi/admin';

import { registerLinesField } from './lines-field/register-lines-field';
import { messageId, PLUGIN_ID } from './plugin-id';

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
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
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
