import type { Violation } from './types';

/** A record is translated at most once into each language, and only into languages that the newsroom has. */
export const checkTranslations = (translations: ReadonlyArray<{ locale: string }>, locales: readonly string[]): Violation[] =>
  translations.flatMap(({ locale }, index) => {
    const path = ['translations', index, 'locale'];
    if (!locales.includes(locale)) {
      const allowed = locales.join(', ');
      return [
        {
          path,
          message: {
            en: `There is no language "${locale}" here: choose one of ${allowed}, or add it in the settings.`,
            ru: `Языка «${locale}» здесь нет: выберите один из ${allowed} или добавьте его в настройках.`,
          },
        },
      ];
    }
    if (translations.findIndex((translation) => translation.locale === locale) === index) return [];
    return [
      {
        path,
        message: {
          en: `There are two translations into "${locale}": keep one of them.`,
          ru: `Переводов на «${locale}» несколько: оставьте один.`,
        },
      },
    ];
  });
