/**
 * Many titles, made from a fixed seed. "Different letters" are letters that ICAO Doc 9303 writes differently: the standard itself
 * writes е, ё and э alike, и and й alike, and leaves ь out, so titles that differ in nothing else share an address there. A group of
 * letters may also read like another group (ц and тс, я and иа, щ and шч): the standard is not reversible, and no single letter is
 * concerned.
 */
import { makeSlug, WELL_FORMED_SLUG, type SlugOptions } from './make-slug';

const COUNT = 20_000;
/** Every so many titles get a twin that differs in one letter. */
const TWIN_EVERY = 10;
const OPTIONS: SlugOptions = { standard: 'icao-9303', maxLength: 200 };
const LETTERS = Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя');
const ALIKE = ['еёэ', 'ий'];
const BEFORE = ['', '', '', '«', '"', '(', '— ', '№ 7 ', '🎉 ', 'IT-', 'Q&A: '];
const BEHIND = ['', '', '', '»', '"', ')', ',', ' –', ' 50 %', '!', '.'];

/** A linear congruential generator: the same titles in every run. */
const randomFrom =
  (seed: number) =>
  (limit: number): number => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return (seed >>> 8) % limit;
  };

const random = randomFrom(9303);
const oneOf = <T>(values: readonly T[]): T => values[random(values.length)] as T;

const title = (): string[] => {
  const words = Array.from({ length: 3 + random(2) }, () => {
    const word = Array.from({ length: 4 + random(5) }, () => oneOf(LETTERS)).join('');
    const cased = random(12) === 0 ? word.toUpperCase() : random(4) === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
    return `${oneOf(BEFORE)}${cased}${oneOf(BEHIND)}`;
  });
  return Array.from(words.join(' '));
};

const areAlike = (letter: string, other: string): boolean =>
  letter === other || ALIKE.some((group) => group.includes(letter) && group.includes(other));

/** The same title with one letter replaced. */
const twin = (characters: readonly string[]): { text: string; isAlike: boolean } => {
  const places = characters.flatMap((character, index) => (LETTERS.includes(character) ? [index] : []));
  if (places.length === 0) return { text: characters.join(''), isAlike: true };
  const place = oneOf(places);
  const other = oneOf(LETTERS);
  return {
    text: [...characters.slice(0, place), other, ...characters.slice(place + 1)].join(''),
    isAlike: areAlike(characters[place] as string, other),
  };
};

it(`gives ${COUNT} different titles valid and different slugs, also when they differ in one letter only`, () => {
  const broken: string[] = [];
  const titleOf = new Map<string, string>();
  let twins = 0;
  for (let made = 0; made < COUNT; made += 1) {
    const characters = title();
    const text = characters.join('');
    const slug = makeSlug(text, OPTIONS);
    if (!WELL_FORMED_SLUG.test(slug) || slug.length > OPTIONS.maxLength) broken.push(`${text}: invalid slug ${slug}`);
    if (made % TWIN_EVERY === 0) {
      const { text: other, isAlike } = twin(characters);
      if (!isAlike) twins += 1;
      if ((makeSlug(other, OPTIONS) === slug) !== isAlike) broken.push(`${text} | ${other}: ${slug}`);
    }
    const known = titleOf.get(slug);
    if (known !== undefined && known !== text) broken.push(`${text} | ${known}: ${slug}`);
    titleOf.set(slug, text);
  }
  expect(broken).toEqual([]);
  expect(twins).toBeGreaterThan((COUNT / TWIN_EVERY) * 0.9);
});
