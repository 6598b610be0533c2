import fc from 'fast-check';

import { stemEnglish } from './stem-english';

describe('stemEnglish', () => {
  it.each([
    ['agreement', ['agreements']],
    ['agency', ['agencies']],
    ['plan', ['plans', 'planned', 'planning']],
    ['vaccinate', ['vaccinated', 'vaccination', 'vaccinations']],
    ['government', ["government's", 'governments']],
    ['open', ['opened', 'opening', 'opens']],
  ])('brings the forms of "%s" together', (word, forms) => {
    expect(forms.map(stemEnglish)).toEqual(forms.map(() => stemEnglish(word)));
  });

  it.each([
    ['bus', 'bus'],
    ['press', 'press'],
    ['king', 'king'],
    ['red', 'red'],
    ['gas', 'gas'],
  ])('leaves "%s" as it is', (word, stem) => {
    expect(stemEnglish(word)).toBe(stem);
  });

  it('never leaves nothing of a word', () => {
    const words = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), { minLength: 1, maxLength: 20 });
    fc.assert(fc.property(words, (letters) => expect(stemEnglish(letters.join(''))).not.toBe('')));
  });
});
