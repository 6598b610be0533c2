import { createDirectoryIndex } from '../directory/directory-index';
import type { PositionRecord } from '../directory/records';
import { markOnRecord } from './mark-on-record';
import { suggestParticipants } from './suggest-participants';

const TEXT = 'В мероприятии приняла участие директор завода «Винт» Вера Орлова.';

const works = { id: 1, documentId: 'works', name: 'Завод «Винт»', shortName: 'Винт', legalForm: null, aliases: [], parentDocumentId: null };

const onRecord = (position: Partial<PositionRecord> | null, day = '2025-05-17'): Array<boolean | null> => {
  const held = {
    title: 'директор',
    organisationDocumentId: 'works',
    organisationName: 'Завод «Винт»',
    acting: false,
    from: null,
    to: null,
  };
  const person = {
    id: 1,
    documentId: 'vera',
    lastName: 'Орлова',
    firstName: 'Вера',
    patronymic: null,
    gender: 'female',
    aliases: [],
  } as const;
  const positions = position === null ? [] : [{ ...held, ...position }];
  const index = createDirectoryIndex({ persons: [{ ...person, positions }], organisations: [works] });
  const marked = markOnRecord(suggestParticipants(TEXT, index), index, day);
  return marked.participants.flatMap(({ affiliations }) => affiliations.map((affiliation) => affiliation.onRecord));
};

it.each([
  ['the same office', {}, [true]],
  ['the same head word in the same organisation', { title: 'директор по развитию' }, [true]],
  ['another office there', { title: 'инженер' }, [false]],
  ['the same office elsewhere', { organisationDocumentId: 'mill' }, [false]],
  ['an office that has ended', { to: '2025-04' }, [false]],
  ['an office that has not begun', { from: '2025-06-01' }, [false]],
  ['an office that ends in the month of the event', { to: '2025-05' }, [true]],
  ['an acting office', { acting: true }, [false]],
  ['none at all', null, [false]],
])('%s', (_what, position, expected) => {
  expect(onRecord(position)).toEqual(expected);
});

it('says nothing of somebody who is not on record', () => {
  const index = createDirectoryIndex({ organisations: [works] });
  const [participant] = markOnRecord(suggestParticipants(TEXT, index), index, '2025-05-17').participants;
  expect(participant?.affiliations.map((affiliation) => affiliation.onRecord)).toEqual([null]);
});
