import fc from 'fast-check';

import { personName } from './person-name';
import { NAME_PARTS, namePart } from './name-part';

const name = fc.constantFrom('Щукин', 'Юлия', 'Львович', 'Ёлкина', 'Ann', 'Жуть');
const translation = fc.record({
  locale: fc.constantFrom('en', 'de'),
  lastName: fc.option(name),
  firstName: fc.option(name),
  patronymic: fc.option(name),
});
const person = fc.record({
  lastName: name,
  firstName: name,
  patronymic: fc.option(name),
  translations: fc.uniqueArray(translation, { selector: ({ locale }) => locale }),
});

it('makes up the same name as on pages', () => {
  fc.assert(
    fc.property(person, fc.constantFrom('ru', 'en', 'de', 'fr'), (someone, locale) => {
      const [lastName, firstName, patronymic] = NAME_PARTS.map((part) => namePart(someone, part, locale, 'ru'));
      const whole = [firstName, patronymic, lastName].filter((part) => part !== null).join(' ');
      expect(whole).toBe(personName(someone, locale, 'ru'));
    }),
  );
});
