import type { Organisation } from '../content-model/types';

export interface NamedOrganisation extends Pick<Organisation, 'name'> {
  translations: ReadonlyArray<{ locale: string; name: string | null }>;
}

/** An organisation's name in a language; as it stands in the default one where nobody translated it. */
export const organisationName = ({ name, translations }: NamedOrganisation, locale: string, defaultLocale: string): string =>
  (locale === defaultLocale ? null : translations.find((translation) => translation.locale === locale)?.name) ?? name;
