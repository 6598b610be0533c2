export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** «1 фотография», «2 фотографии», «5 фотографий»: the number with the noun in the form that it asks for. */
export function counted(locale: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) => `${numbers.format(count)}\u00a0${forms[rules.select(count)] ?? forms.other}`;
}
