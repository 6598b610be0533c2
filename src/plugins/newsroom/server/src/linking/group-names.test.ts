import { groupNames, type PrintedName } from './group-names';

const printed = (...names: string[]): PrintedName[] => names.map((name, row) => ({ row, name, in: 'newsItem' }));

it('puts the spellings of a name together, the most often printed name first', () => {
  const groups = groupNames(printed('Анна Орлова', 'Пётр Ершов', 'Петр Ершов', 'Ершов Пётр', 'Пётр Ершов'));
  expect(groups.map(({ name, rows }) => [name, rows.map(({ row }) => row)])).toEqual([
    ['Пётр Ершов', [1, 2, 3, 4]],
    ['Анна Орлова', [0]],
  ]);
});

it('does not depend on the order in which rows come', () => {
  const rows = printed('Б. Вяземский', 'А. Гусев', 'Б.Вяземский', 'Гусев А.');
  const namesOf = (groups: ReturnType<typeof groupNames>): string[] => groups.map(({ key, name }) => `${key}: ${name}`);
  expect(namesOf(groupNames([...rows].reverse()))).toEqual(namesOf(groupNames(rows)));
});

it('knows no name where none is printed', () => {
  expect(groupNames(printed('—', ''))).toEqual([]);
});
