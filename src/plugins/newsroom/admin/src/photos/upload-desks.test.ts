import { createUploadDesks } from './upload-desks';
import { createUploadQueue } from './upload-queue';

const makeDesks = () => createUploadDesks(() => createUploadQueue(() => new Promise(() => undefined)));
const [SAVED, NEW] = [
  { documentId: 'a', locale: 'ru' },
  { documentId: undefined, locale: 'ru' },
];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('an article finds its desk again, and no other does', () => {
  const desks = makeDesks();
  const desk = desks.enter(SAVED, 'Встреча');
  desks.leave(SAVED, null);
  expect(desks.enter({ ...SAVED, locale: 'en' }, 'Встреча')).not.toBe(desk);
  expect(desks.enter({ ...SAVED, documentId: 'b' }, 'Другая')).not.toBe(desk);
  expect(desks.enter(NEW, '')).not.toBe(desk);
  jest.advanceTimersByTime(60_000);
  expect(desks.enter(SAVED, 'Встреча')).toBe(desk);
  jest.advanceTimersByTime(3_600_000);
  expect(desks.enter(SAVED, 'Встреча')).toBe(desk);
});

test('it is cleared when nobody comes back', () => {
  const desks = makeDesks();
  const desk = desks.enter(SAVED, 'Встреча');
  desk.queue.add(['1', '2', '3', '4'].map((name) => ({ name }) as File));
  desks.leave(SAVED, null);
  jest.advanceTimersByTime(3_600_000);
  expect(desk.queue.all().map(({ state }) => state.is)).toEqual(['sending', 'sending', 'sending']);
  expect(desks.enter(SAVED, 'Встреча')).not.toBe(desk);
});

test('that of a new article goes with it when it is saved, and not to another new one', () => {
  const desks = makeDesks();
  const first = desks.enter(NEW, '');
  desks.leave(NEW, 'Встреча ');
  expect(desks.enter(SAVED, 'Встреча')).toBe(first);
  const second = desks.enter(NEW, '');
  expect(second).not.toBe(first);
  desks.leave(NEW, null);
  expect(desks.enter({ ...SAVED, documentId: 'b' }, 'Другая')).not.toBe(second);
  // A window made narrower draws the panel anew at once.
  expect(desks.enter(NEW, '')).toBe(second);
  desks.leave(NEW, null);
  jest.advanceTimersByTime(5_000);
  expect(desks.enter(NEW, '')).not.toBe(second);
});

test('another article that is opened while a new one is being saved gets none of its files', () => {
  const desks = makeDesks();
  const desk = desks.enter(NEW, '');
  desks.leave(NEW, 'Встреча');
  expect(desks.enter({ ...SAVED, documentId: 'b' }, 'Другая')).not.toBe(desk);
  jest.advanceTimersByTime(60_000);
  expect(desks.enter(SAVED, 'Встреча')).toBe(desk);
});

test('files that are on their way are waited for longer', () => {
  const desks = makeDesks();
  const desk = desks.enter(SAVED, 'Встреча');
  desk.queue.add([{ name: '1' } as File]);
  desks.leave(SAVED, null);
  jest.advanceTimersByTime(3_000_000);
  expect(desks.enter(SAVED, 'Встреча')).toBe(desk);
});
