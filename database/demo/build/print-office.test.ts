import type { OrganisationContent, PositionContent } from '../content/types';
import { printOffice } from './print-office';

const plant: OrganisationContent = {
  key: 'p',
  name: 'Завод',
  printed: 'АО «Завод»',
  kind: 'company',
  of: 'АО «Завод»',
  en: { name: 'Plant JSC' },
};
const office = (more: Partial<PositionContent> = {}): PositionContent => ({ person: 'a', organisation: 'p', title: 'директор', ...more });

test.each<[string, PositionContent, 'ru' | 'en', object]>([
  [
    'a title and its organisation',
    office(),
    'ru',
    { text: 'директор АО «Завод»', title: 'директор АО «Завод»', acting: false, organisationName: 'АО «Завод»' },
  ],
  ['a phrase of its own', office({ printed: 'глава завода' }), 'ru', { text: 'глава завода', title: 'глава завода' }],
  [
    'an acting office',
    office({ acting: true, printed: 'врио директора АО «Завод»' }),
    'ru',
    { text: 'врио директора АО «Завод»', title: 'директор АО «Завод»', acting: true },
  ],
  [
    'an acting office with a nominative of its own',
    office({ acting: true, printed: 'врио главы', office: 'глава' }),
    'ru',
    { text: 'врио главы', title: 'глава' },
  ],
  ['English', office(), 'en', { text: 'Director, Plant JSC', title: 'Director, Plant JSC', organisationName: 'Plant JSC' }],
  ['English, acting', office({ acting: true }), 'en', { text: 'Acting Director, Plant JSC', title: 'Director, Plant JSC', acting: true }],
  ['English, a phrase of its own', office({ acting: true, printedEn: 'Acting Head' }), 'en', { text: 'Acting Head', title: 'Head' }],
])('%s', (_, position, locale, printed) => {
  expect(printOffice(position, plant, locale)).toMatchObject(printed);
});
