import { samplePerson } from '../content-model/samples.test-support';
import { mergedFields } from './merged-fields';

const anna = samplePerson('anna', { lastName: 'Орлова', firstName: 'Анна', aliases: ['А. Орлова'] });

it('takes over what the kept record lacks', () => {
  const other = samplePerson('other', {
    lastName: 'Гусева',
    firstName: 'Анна',
    patronymic: 'Петровна',
    biography: 'Училась.',
    aliases: ['Орлова А.', 'А. Гусева'],
    listed: true,
    externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
  });
  expect(mergedFields({ ...anna, patronymic: null, biography: null, listed: false }, other)).toMatchObject({
    patronymic: 'Петровна',
    biography: 'Училась.',
    listed: true,
    aliases: ['А. Орлова', 'Анна Петровна Гусева', 'А. Гусева'],
    externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
  });
});

it('takes nothing that is there already', () => {
  const full = { ...anna, gender: 'female' as const, biography: 'Своя.', patronymic: 'Ивановна', listed: true };
  expect(mergedFields(full, { ...full, biography: 'Чужая.' })).toEqual({});
});
