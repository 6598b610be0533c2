import fc from 'fast-check';

import { STANDARDS, transliterate, type StandardName } from './transliterate';

const RUSSIAN = Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя');

/** Every letter on its own, in the order of the alphabet; written down apart from the tables under test. */
const ALPHABET: Record<StandardName, string> = {
  yandex: 'a b v g d ye yo zh z i y k l m n o p r s t u f kh ts ch sh sch - y - e yu ya',
  'icao-9303': 'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia',
  'gost-7.79-b': 'a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh `` y` ` e` yu ya',
};

const names = Object.keys(STANDARDS) as StandardName[];

describe.each(names)('%s', (standard) => {
  const latin = ALPHABET[standard].split(' ').map((letters) => (letters === '-' ? '' : letters));

  it('writes every letter of the Russian alphabet as its table says', () => {
    expect(RUSSIAN.map((letter) => transliterate(letter, standard))).toEqual(latin);
  });

  it('writes capitals with one capital', () => {
    expect(RUSSIAN.map((letter) => transliterate(letter.toUpperCase(), standard))).toEqual(
      latin.map((letters) => letters.charAt(0).toUpperCase() + letters.slice(1)),
    );
  });

  it('leaves no Cyrillic letter of a Slavic alphabet, and nothing but small Latin letters and grave accents', () => {
    for (const letters of Object.values(STANDARDS[standard].letters)) expect(letters).toMatch(/^[a-z`]*$/);
    expect(transliterate('іїєґўђѓѕјќљњћџѣѳѵѫ', standard)).toMatch(/^[a-z`]+$/);
  });

  it('leaves other scripts, digits and marks alone', () => {
    const others = 'Quid novi? 42 % — «Δ», 中文, naïve Straße';
    expect(transliterate(others, standard)).toBe(others);
  });

  it('gives the same whether letters are composed or not, and cares for nothing but letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RUSSIAN, ' ', '-', 'a')), (characters) => {
        const text = characters.join('');
        expect(transliterate(text.normalize('NFD'), standard)).toBe(transliterate(text, standard));
        expect(transliterate(text.toUpperCase(), standard).toLowerCase()).toBe(transliterate(text, standard));
      }),
    );
  });
});

it.each<[StandardName, string, string]>([
  ['yandex', 'Щукин', 'Schukin'],
  ['yandex', 'Шукшин', 'Shukshin'],
  ['yandex', 'Елена Андреева', 'Yelena Andreyeva'],
  ['yandex', 'заседание', 'zasedaniye'],
  ['yandex', 'Йемен', 'Yemen'],
  ['yandex', 'съезд, объём, подъём', 'syezd, obyom, podyom'],
  ['yandex', 'новый завод, выйти', 'noviy zavod, vyyti'],
  ['yandex', 'муравьи, Ильич, бельё, семья', 'muravyi, Ilyich, belyo, semya'],
  ['yandex', 'Юг–Север', 'Yug–Sever'],
  ['icao-9303', 'Щёкин и Шёкин', 'Shchekin i Shekin'],
  ['icao-9303', 'Подъячев Юрий Ильич', 'Podieiachev Iurii Ilich'],
  ['icao-9303', 'Лукашэнка Ўладзімір', 'Lukashenka Uladzimir'],
  ['gost-7.79-b', 'Щука, шар, съёмка', 'Shhuka, shar, s``yomka'],
  ['gost-7.79-b', 'цех, центр, цирк, отцы, поцелуй', 'cex, centr, cirk, otcy`, poceluj'],
  ['gost-7.79-b', 'цапля, конец', 'czaplya, konecz'],
])('%s: %s → %s', (standard, cyrillic, latin) => {
  expect(transliterate(cyrillic, standard)).toBe(latin);
});

it.each([
  ['ЩУКА', 'SHCHUKA'],
  ['Щука', 'Shchuka'],
  ['МЧС, ЮАР и Ямал', 'MCHS, IUAR i Iamal'],
  ['Я. Ю. Щедрин', 'Ia. Iu. Shchedrin'],
  ['НИИ Ж', 'NII Zh'],
  ['СэВ', 'SeV'],
])('capitals: %s → %s', (cyrillic, latin) => {
  expect(transliterate(cyrillic, 'icao-9303')).toBe(latin);
});

it('drops the accent of stress', () => {
  expect(transliterate('за\u0301мок', 'icao-9303')).toBe('zamok');
});
