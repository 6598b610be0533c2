import fc from 'fast-check';
import { createDirectoryIndex } from './directory-index';
import type { OrganisationRecord, PersonRecord } from './records';

const person = (documentId: string, firstName: string, lastName: string, rest: Partial<PersonRecord> = {}): PersonRecord => ({
  id: 1,
  documentId,
  firstName,
  lastName,
  patronymic: null,
  gender: null,
  aliases: [],
  positions: [],
  ...rest,
});
const organisation = (documentId: string, name: string, rest: Partial<OrganisationRecord> = {}): OrganisationRecord => ({
  id: 1,
  documentId,
  name,
  shortName: null,
  legalForm: null,
  aliases: [],
  parentDocumentId: null,
  ...rest,
});

describe('PersonIndex', () => {
  it('finds by surname, by full name and by Latin spelling', () => {
    const { persons } = createDirectoryIndex({ persons: [person('a', 'Юлия', 'Щеглова'), person('b', 'Пётр', 'Щеглов')] });
    expect(persons.withFamily('щеглова').map((entry) => entry.record.documentId)).toEqual(['a']);
    expect(persons.withFullName('щеглов', 'петр').map((entry) => entry.record.documentId)).toEqual(['b']);
    expect(persons.familiesSoundingLike('shcheglov')).toEqual(['щеглов']);
  });

  it('follows a change of name', () => {
    const { persons } = createDirectoryIndex({ persons: [person('a', 'Анна', 'Ветрова')] });
    persons.upsert(person('a', 'Анна', 'Лесова', { aliases: ['Ветрова'] }));
    expect(persons.withFamily('ветрова')).toHaveLength(1);
    persons.upsert(person('a', 'Анна', 'Лесова'));
    expect(persons.withFamily('ветрова')).toHaveLength(0);
    expect(persons.familiesSoundingLike('vetrova')).toEqual([]);
    expect(persons.size).toBe(1);
  });

  it('is after any changes what it would be if built anew', () => {
    const name = fc.constantFrom('Рощин', 'Рощина', 'Дубова', 'Кленов-Липин');
    const change = fc.record({ id: fc.constantFrom('1', '2', '3'), last: fc.option(name) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const { persons } = createDirectoryIndex();
        const present = new Map<string, PersonRecord>();
        for (const { id, last } of changes) {
          if (last === null) {
            persons.remove(id);
            present.delete(id);
          } else {
            persons.upsert(person(id, 'Ольга', last));
            present.set(id, person(id, 'Ольга', last));
          }
        }
        const fresh = createDirectoryIndex({ persons: present.values() }).persons;
        for (const family of ['рощин', 'рощина', 'дубова', 'кленов-липин', 'липин']) {
          const ids = (index: typeof persons): string[] =>
            index
              .withFamily(family)
              .map((entry) => entry.record.documentId)
              .sort();
          expect(ids(persons)).toEqual(ids(fresh));
        }
        expect(persons.size).toBe(fresh.size);
      }),
    );
  });
});

describe('OrganisationIndex', () => {
  it('takes out every spelling of a record', () => {
    const { organisations } = createDirectoryIndex({
      organisations: [organisation('o', 'Министерство связи Энской области', { aliases: ['Минсвязи'] })],
    });
    expect(organisations.step(0, 'минсвяз')).toBeDefined();
    expect(organisations.remove('o')).toBe(true);
    expect(organisations.size).toBe(0);
    expect(organisations.remove('o')).toBe(false);
  });
});
