import fc from 'fast-check';

import type { StandardName } from '../text/transliterate';
import { cutAtWord, makeSlug, WELL_FORMED_SLUG } from './make-slug';

const make = (text: string, standard: StandardName = 'yandex', maxLength = 100): string => makeSlug(text, { standard, maxLength });

describe('makeSlug', () => {
  it.each([
    ['Щукин и Шукин', 'schukin-i-shukin'],
    ['Открыт новый цех', 'otkryt-noviy-tsekh'],
    ['Завод «Ромашка» подписал соглашение', 'zavod-romashka-podpisal-soglasheniye'],
    ['ООО "Ключ", АО „Замок“ и ‘Дверь’', 'ooo-klyuch-ao-zamok-i-dver'],
    ["Д’Артаньян и O'Neil", 'dartanyan-i-oneil'],
    ['Северо–Запад — Юг - Восток―Центр', 'severo-zapad-yug-vostok-tsentr'],
    ['Школа № 5', 'shkola-nomer-5'],
    ['School №5', 'school-no-5'],
    ['Q&A: рост на 5,5 %', 'q-i-a-rost-na-5-5-protsentov'],
    ['R&D up 7%', 'r-and-d-up-7-percent'],
    ['10\u00a0000 рублей за 2024 год', '10000-rubley-za-2024-god'],
    ['США, РФ и т. д.', 'ssha-rf-i-t-d'],
    ['А.С. Пушкин в г. Москве', 'a-s-pushkin-v-g-moskve'],
    ['IT-форум Digital Волга 2.0', 'it-forum-digital-volga-2-0'],
    ['Rock\u00adfest\u200b 🎸🎉 2025', 'rockfest-2025'],
    ['Acme™ открыла офис', 'acme-otkryla-ofis'],
    ['100 м²', '100-m2'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full-width'],
    ['Straße, Ångström, Łódź, İstanbul', 'strasse-angstrom-lodz-istanbul'],
    ['snake_case/и слэш\\', 'snake-case-i-slesh'],
    ['ЗАГЛАВНЫЕ БУКВЫ', 'zaglavnyye-bukvy'],
    ['  -- пробелы --  ', 'probely'],
    ['🎉', ''],
    ['中文', ''],
    ['…', ''],
    ['', ''],
  ])('%s → %s', (text, slug) => {
    expect(make(text)).toBe(slug);
  });

  it.each<[StandardName, string]>([
    ['yandex', 'obyavleniye-eksperty-v-schyolkino'],
    ['icao-9303', 'obieiavlenie-eksperty-v-shchelkino'],
    ['gost-7.79-b', 'obyavlenie-eksperty-v-shhyolkino'],
  ])('goes by %s', (standard, slug) => {
    expect(make('Объявление: эксперты в Щёлкино', standard)).toBe(slug);
  });

  it('gives a slug or nothing for any text, never longer than asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<StandardName>('yandex', 'icao-9303', 'gost-7.79-b'),
        fc.integer({ min: 20, max: 200 }),
        (text, standard, maxLength) => {
          const slug = makeSlug(text, { standard, maxLength });
          if (slug !== '') expect(slug).toMatch(WELL_FORMED_SLUG);
          expect(slug.length).toBeLessThanOrEqual(maxLength);
          expect(makeSlug(slug, { standard, maxLength })).toBe(slug);
        },
      ),
    );
  });
});

describe('cutAtWord', () => {
  it.each([
    ['forum-v-gorode', 14, 'forum-v-gorode'],
    ['forum-v-gorode', 13, 'forum-v'],
    ['forum-v-gorode', 7, 'forum-v'],
    ['forum-v-gorode', 6, 'forum'],
    ['forum-v-gorode', 5, 'forum'],
    ['elektrifikatsiya', 7, 'elektri'],
  ])('%s in %i characters: %s', (slug, maxLength, cut) => {
    expect(cutAtWord(slug, maxLength)).toBe(cut);
  });
});
