import { namesNoRow } from './names-no-row';

it.each([
  ['users/7', false],
  ['users/me', false],
  ['users', false],
  ['upload/files/12', false],
  ['upload/files', false],
  ['auth/local', false],
  ['users/x', true],
  ['users/99999999999', true],
  ['upload/files/__proto__', true],
  ['upload/files/1e3', true],
  ['users-permissions/roles/admin', true],
])('%s: %s', (path, expected) => {
  expect(namesNoRow(path)).toBe(expected);
});
