import { leftToRight } from './left-to-right';

const NAMES = /Анна Орлова|Борис Чижов|Вера Ильина|Anna Orlova|Boris Chizhov/g;

const read = (caption: string): { names: string[]; isSaid: boolean } => {
  const people = [...caption.matchAll(NAMES)].map(({ 0: name, index }) => ({ start: index, end: index + name.length, name }));
  const { order, isSaid } = leftToRight(caption, people);
  return { names: order.map((index) => people[index]?.name.split(' ')[0] ?? ''), isSaid };
};

describe('leftToRight', () => {
  it.each([
    ['На фото слева направо: Борис Чижов, Анна Орлова, Вера Ильина', ['Борис', 'Анна', 'Вера'], true],
    ['Слева направо: директор Борис Чижов и врио главы Анна Орлова.', ['Борис', 'Анна'], true],
    ['На снимке (справа налево): Борис Чижов, Анна Орлова', ['Анна', 'Борис'], true],
    ['Борис Чижов (справа) и Анна Орлова (слева)', ['Анна', 'Борис'], true],
    ['Борис Чижов (справа) и Анна Орлова', ['Анна', 'Борис'], true],
    ['Борис Чижов и Анна Орлова (слева)', ['Анна', 'Борис'], true],
    ['Анна Орлова (слева) и Борис Чижов', ['Анна', 'Борис'], true],
    ['Борис Чижов (крайний справа), Анна Орлова (в центре), Вера Ильина (слева)', ['Вера', 'Анна', 'Борис'], true],
    ['Справа — директор порта Борис Чижов, слева — Анна Орлова', ['Анна', 'Борис'], true],
    ['Борис Чижов, справа, и Анна Орлова, слева, у станка', ['Анна', 'Борис'], true],
    ['Boris Chizhov (right) and Anna Orlova (left)', ['Anna', 'Boris'], true],
    ['From left: Boris Chizhov, Anna Orlova', ['Boris', 'Anna'], true],
    ['На фото: Вера Ильина', ['Вера'], true],
    ['Борис Чижов показал Анна Орлова новый цех', ['Борис', 'Анна'], false],
    ['Справа от входа висит портрет. Борис Чижов о нём рассказал.', ['Борис'], false],
    ['Цех', [], false],
  ])('%s', (caption, names, isSaid) => {
    expect(read(caption)).toEqual({ names, isSaid });
  });
});
