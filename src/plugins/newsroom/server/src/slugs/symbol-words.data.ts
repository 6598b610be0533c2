/**
 * What signs are called, so that they don't vanish from an address: "Q&A" and "QA", "5 %" and "5" are different titles.
 * In the language of the text around them; a text without Cyrillic letters counts as English.
 */
export const SYMBOL_WORDS: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = {
  ru: {
    '№': 'номер',
    '&': 'и',
    '%': 'процентов',
    '‰': 'промилле',
    '+': 'плюс',
    '=': 'равно',
    '@': 'собака',
    '§': 'параграф',
    '°': 'градусов',
    '×': 'на',
    '₽': 'рублей',
    $: 'долларов',
    '€': 'евро',
    '£': 'фунтов',
    '¥': 'иен',
  },
  en: {
    '№': 'no',
    '&': 'and',
    '%': 'percent',
    '‰': 'per mille',
    '+': 'plus',
    '=': 'equals',
    '@': 'at',
    '§': 'section',
    '°': 'degrees',
    '×': 'by',
    '₽': 'roubles',
    $: 'dollars',
    '€': 'euro',
    '£': 'pounds',
    '¥': 'yen',
  },
};
