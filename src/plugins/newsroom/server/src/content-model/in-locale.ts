interface Translatable {
  translations: ReadonlyArray<{ locale: string }>;
}

/** A field in the page's language; where nobody translated it, as it stands in the default locale. */
export const inLocale = <Record extends Translatable, Field extends keyof Record & keyof Record['translations'][number]>(
  record: Record,
  field: Field,
  locale: string,
  defaultLocale: string,
): Record[Field] => {
  if (locale === defaultLocale) return record[field];
  const translation: Record['translations'][number] | undefined = record.translations.find((candidate) => candidate.locale === locale);
  const translated = translation?.[field] as Record[Field] | null | undefined;
  const isEmpty = translated === null || translated === undefined || (Array.isArray(translated) && translated.length === 0);
  return isEmpty ? record[field] : translated;
};
