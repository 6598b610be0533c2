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
  const desk = desks.enter(SAVED);
  desks.leave(SAVED, false);
  expect(desks.enter({ ...SAVED, locale: 'en' })).not.toBe(desk);
  expect(desks.enter({ ...SAVED, documentId: 'b' })).not.toBe(desk);
  expect(desks.enter(NEW)).not.toBe(desk);
  jest.advanceTimersByTime(60_000);
  expect(desks.enter(SAVED)).toBe(desk);
  jest.advanceTimersByTime(3_600_000);
  expect(desks.enter(SAVED)).toBe(desk);
});

test('it is cleared when nobody comes back', () => {
  const desks = makeDesks();
  const desk = desks.enter(SAVED);
  desk.queue.add(['1', '2', '3', '4'].map((name) => ({ name }) as File));
  desks.leave(SAVED, false);
  jest.advanceTimersByTime(3_600_000);
  expect(desk.queue.all().map(({ state }) => state.is)).toEqual(['sending', 'sending', 'sending']);
  expect(desks.enter(SAVED)).not.toBe(desk);
});

test('that of a new article goes with it when it is saved, and not to another new one', () => {
  const desks = makeDesks();
  const first = desks.enter(NEW);
  desks.leave(NEW, true);
  expect(desks.enter(SAVED)).toBe(first);
  const second = desks.enter(NEW);
  expect(second).not.toBe(first);
  desks.leave(NEW, false);
  expect(desks.enter({ ...SAVED, documentId: 'b' })).not.toBe(second);
  // A window made narrower draws the panel anew at once.
  expect(desks.enter(NEW)).toBe(second);
  desks.leave(NEW, false);
  jest.advanceTimersByTime(5_000);
  expect(desks.enter(NEW)).not.toBe(second);
});
