import type { TransliterationStandard } from './transliteration-standard';

/**
 * Yandex's rules for the names on its maps: close to how English writes Russian names, hence readable in addresses of pages.
 * Source: yandex.ru/support/nmaps/app_transliteration.html, section 1 (Russian letters), read in 2026. The letters of the last
 * two lines are not in it; they are written by their sound in the same manner.
 */
export const YANDEX: TransliterationStandard = {
  letters: {
    а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y',
    к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f',
    х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
    і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ў: 'u', ђ: 'dj', ѓ: 'g', ѕ: 'dz', ј: 'j', ќ: 'k', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz',
    ѣ: 'e', ѳ: 'f', ѵ: 'i', ѫ: 'u', ә: 'a', ө: 'o', ү: 'u', ұ: 'u', җ: 'zh', ң: 'n', һ: 'h', қ: 'k', ғ: 'g', ҫ: 's', ӑ: 'a', ӗ: 'e', ӳ: 'u',
  },
  inContext: [
    { letter: 'е', after: '^аеёиоуыэюяьъіїєў', latin: 'ye' },
    { letter: 'ы', ending: 'й', latin: 'i' },
    { letter: 'ь', before: 'и', latin: 'y' },
  ],
};
