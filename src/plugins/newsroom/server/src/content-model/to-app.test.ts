import { parseConfig } from '../config/parse-config';
import { createNames } from './names';
import { toApp } from './to-app';

const names = createNames(
  parseConfig({
    contentTypes: { agreement: { attributes: { title: 'heading', place: null } } },
    components: { party: { attributes: { name: 'printed' } } },
  }),
);

it('renames fields, in components too, in order', () => {
  const values = {
    title: 'Соглашение',
    aims: ['Строить'],
    parties: [{ name: 'Завод' }, { organisation: 'o1', name: null }],
    signatories: [{ name: 'В. Орлова', onBehalfOf: { name: 'Завод' } }],
  };
  expect(toApp(names, 'agreement', values)).toEqual({
    heading: 'Соглашение',
    aims: ['Строить'],
    parties: [{ printed: 'Завод' }, { organisation: 'o1', printed: null }],
    signatories: [{ name: 'В. Орлова', onBehalfOf: { printed: 'Завод' } }],
  });
});

it('leaves out what the app lacks and what is not said', () => {
  expect(toApp(names, 'agreement', { place: 'Порт', term: undefined, signatories: null, unknown: 1 })).toEqual({ signatories: null });
});
