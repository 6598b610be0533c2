import { checkEvent } from './check-event';

it.each([
  ['no dates', null, null, []],
  ['one day', '2025-05-17', null, []],
  ['an end alone', null, '2025-05-17', []],
  ['the same day twice', '2025-05-17', '2025-05-17', []],
  ['several days', '2025-05-31', '2025-06-01', []],
  ['upside down', '2025-05-17', '2025-05-16', [['eventEndDate']]],
])('%s', (_case, eventDate, eventEndDate, paths) => {
  expect(checkEvent({ eventDate, eventEndDate }).map(({ path }) => path)).toEqual(paths);
});
