import { memoise } from '../text/memoise';

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
  ў: 'u',
};
const LATIN_MARKS: Readonly<Record<string, string>> = { š: 'sh', ž: 'zh', č: 'ch', ŝ: 'sch', ß: 'ss', æ: 'e', ø: 'o', ł: 'l', ı: 'i' };

/**
 * A rough sound of a name, the same for a Russian name and its Latin spellings (ICAO, GOST 7.79, BGN/PCGN, ISO 9, French, German),
 * and for English names in Cyrillic where the two are close: "Юлия", "Yuliya", "Iuliia", "Julia" are one key.
 */
export const latinKey: (folded: string) => string = memoise(makeKey, 4000);

function makeKey(folded: string): string {
  let sound = '';
  const plain = folded.normalize('NFD');
  for (const letter of folded.charCodeAt(0) >= 0x400 ? folded : plain) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) {
      if (code === 0x30c && /[szc]$/.test(sound)) sound += 'h';
      continue;
    }
    sound += CYRILLIC[letter] ?? LATIN_MARKS[letter] ?? letter;
  }
  return sound
    .replace(/['’ʹ`-]/g, '')
    .replace(/shch|stch|schtsch|chtch|shh|sc(?=[hz])/g, 'sc')
    .replace(/tsch|tch|cz/g, 'ch')
    .replace(/sch/g, 'sc')
    .replace(/scs?h?/g, 'S')
    .replace(/sh|sz/g, 'S')
    .replace(/ch/g, 'C')
    .replace(/zh/g, 'Z')
    .replace(/j(?=[aou])/g, 'i')
    .replace(/dj|dzh|dZ/g, 'Z')
    .replace(/kh/g, 'h')
    .replace(/x/g, 'ks')
    .replace(/ts|tz/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/c(?=[aoukrtl]|$)/g, 'k')
    .replace(/ou/g, 'u')
    .replace(/[yj]/g, 'i')
    .replace(/i+(?=[aeou])/g, '')
    .replace(/i+/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeou])i$/, '')
    .replace(/ff$/, 'v')
    .replace(/f$/, 'v');
}
