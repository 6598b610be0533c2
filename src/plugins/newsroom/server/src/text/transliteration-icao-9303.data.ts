import type { TransliterationStandard } from './transliteration-standard';

/**
 * Doc 9303 of the International Civil Aviation Organization, "Machine Readable Travel Documents", part 3, section 6, table B
 * ("Transliteration of Cyrillic characters"), which Russia prescribes for passports. The soft sign has no row there: it is left out.
 * Where the table distinguishes languages, Russian counts, then the language that the letter belongs to. The letters of the last
 * line are not in it.
 *
 * The standard itself writes alike: е, ё, э (E); и, й, і, ї (I); г, ґ, ѓ (G); у, ў, ѫ (U); к, ќ (K); д, ђ (D); ы, ѵ (Y); ѕ, џ (DZ).
 */
export const ICAO_9303: TransliterationStandard = {
  letters: {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i',
    к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
    х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: 'ie', ы: 'y', ь: '', э: 'e', ю: 'iu', я: 'ia',
    і: 'i', ї: 'i', є: 'ie', ґ: 'g', ў: 'u', ђ: 'd', ѓ: 'g', ѕ: 'dz', ј: 'j', ќ: 'k', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz', ѵ: 'y', ѫ: 'u',
    ѣ: 'e', ѳ: 'f', ә: 'a', ө: 'o', ү: 'u', ұ: 'u', җ: 'zh', ң: 'n', һ: 'h', қ: 'k', ғ: 'g', ҫ: 's', ӑ: 'a', ӗ: 'e', ӳ: 'u',
  },
  inContext: [],
};
