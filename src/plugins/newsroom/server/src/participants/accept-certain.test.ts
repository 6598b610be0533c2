import { createDirectoryIndex } from '../directory/directory-index';
import { acceptCertain } from './accept-certain';
import { suggestParticipants } from './suggest-participants';

const person = (documentId: string, lastName: string, firstName: string) => ({
  id: 1,
  documentId,
  lastName,
  firstName,
  patronymic: null,
  gender: null,
  aliases: [],
  positions: [],
});
const index = createDirectoryIndex({
  persons: [person('anna', 'Орлова', 'Анна'), person('one', 'Лапина', 'Мария'), person('two', 'Лапина', 'Мария')],
});
const { participants } = suggestParticipants('На встрече были директор завода Анна Орлова, Мария Лапина и приезжий Игорь Самсонов.', index);

it('takes those on record beyond doubt: neither namesakes nor new names', () => {
  expect(acceptCertain(participants, 0.5)).toEqual([
    expect.objectContaining({
      person: 'anna',
      name: 'Анна Орлова',
      addedAutomatically: true,
      affiliations: [expect.objectContaining({ title: expect.stringContaining('директор') })],
    }),
  ]);
});

it('takes nobody of whom the engine is less sure than asked', () => {
  expect(acceptCertain(participants, 1.01)).toEqual([]);
});
