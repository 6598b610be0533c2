import type { TransliterationStandard } from './transliteration-standard';

/**
 * ГОСТ 7.79-2000, system B (letter combinations), table 4, the Russian column; letters that Russian lacks from the Belarusian,
 * Ukrainian, Macedonian and old Russian columns. Reversible, for every letter of its own has a spelling of its own: hence the grave
 * accents, which addresses of pages cannot carry. The letters of the last line are not in it.
 */
export const GOST_7_79_B: TransliterationStandard = {
  letters: {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'j',
    к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
    х: 'x', ц: 'cz', ч: 'ch', ш: 'sh', щ: 'shh', ъ: '``', ы: 'y`', ь: '`', э: 'e`', ю: 'yu', я: 'ya',
    і: 'i', ї: 'yi', є: 'ye', ґ: 'g`', ў: 'u`', ѓ: 'g`', ѕ: 'z`', ј: 'j', ќ: 'k`', љ: 'l`', њ: 'n`', џ: 'dh', ѣ: 'ye', ѳ: 'fh', ѵ: 'yh', ѫ: 'o`',
    ђ: 'd`', ћ: 'c`', ә: 'a', ө: 'o', ү: 'u', ұ: 'u', җ: 'zh', ң: 'n', һ: 'h', қ: 'k', ғ: 'g', ҫ: 's', ӑ: 'a', ӗ: 'e', ӳ: 'u',
  },
  /** "c" where the Latin letter behind it is e, i, y or j, "cz" elsewhere. */
  inContext: [{ letter: 'ц', before: 'еёиійыэюяїєѣѵј', latin: 'c' }],
};
