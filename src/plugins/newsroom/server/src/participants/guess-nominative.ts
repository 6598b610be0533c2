// Endings of nouns that organisations are called by, and their nominatives; the first that fits.
const ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/ств(?:а|у|ом|е)$/, 'ство'],
  [/ни(?:я|ю|ем|и)$/, 'ние'],
  [/ци(?:и|ю|ей)$/, 'ция'],
  [/дум(?:ы|е|у|ой)$/, 'дума'],
  [/контрол(?:я|ю|ем|е)$/, 'контроль'],
  [/сетев?и$/, 'сеть'],
  [/([бвгджзклмнпрстфхчшщ])(?:ом|ем)$/, '$1'],
  [
    /(банк|фонд|надзор|реестр|стат|космос|атом|пром|газ|нефт|маш|строй|транс|юст|фин|деп|парк|завод|центр|союз|комбинат|комнадзор|телеком|инвест|авто|сбыт|лизинг|трест|холдинг|мост|порт|флот|лес|хлеб|снаб|торг|союз|суд|совет|форум)(?:а|у|е)$/,
    '$1',
  ],
];

/** The nominative of an organisation's name that is one unknown word; the word itself when nothing tells. */
export function guessNominative(word: string): string {
  if (word.length < 5 || word === word.toUpperCase()) return word;
  for (const [ending, nominative] of ENDINGS) if (ending.test(word)) return word.replace(ending, nominative);
  return word;
}
