import fc from 'fast-check';

import { stemRussian } from './stem-russian';

describe('stemRussian', () => {
  it.each([
    ['соглашение', ['соглашения', 'соглашению', 'соглашением', 'соглашений', 'соглашениями', 'соглашениях']],
    ['промышленный', ['промышленного', 'промышленному', 'промышленная', 'промышленную', 'промышленных']],
    ['завод', ['завода', 'заводу', 'заводом', 'заводе', 'заводы', 'заводов', 'заводами']],
    ['область', ['области', 'областью', 'областей', 'областям']],
    ['подписать', ['подписали', 'подписал', 'подписала', 'подписано']],
    ['встретиться', ['встретились', 'встретился', 'встретилась']],
  ])('brings the forms of «%s» together', (word, forms) => {
    expect(forms.map(stemRussian)).toEqual(forms.map(() => stemRussian(word)));
  });

  it.each([
    ['завод', 'заводской'],
    ['город', 'гора'],
    ['право', 'правда'],
  ])('keeps «%s» and «%s» apart', (one, other) => {
    expect(stemRussian(one)).not.toBe(stemRussian(other));
  });

  it('leaves a beginning of the word, of a word of any letters', () => {
    const words = fc.array(fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюя'), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, (letters) => {
        const word = letters.join('');
        const stem = stemRussian(word);
        expect(stem.length).toBeGreaterThan(0);
        expect(word.startsWith(stem)).toBe(true);
      }),
    );
  });
});
