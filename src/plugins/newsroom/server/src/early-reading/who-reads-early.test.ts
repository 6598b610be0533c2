import { hasPreviewScope, isAccredited, type Caller } from './who-reads-early';

const user = (role: string): Caller => ({ strategy: { name: 'users-permissions' }, credentials: { role: { type: role } } });
const token = (type: string): Caller => ({ strategy: { name: 'content-api-token' }, credentials: { type } });

describe('isAccredited', () => {
  it.each([
    ['a user in the role', user('accredited'), true],
    ['a user in another', user('authenticated'), false],
    ['the public', { strategy: { name: 'users-permissions' }, credentials: null }, false],
    ['nobody', undefined, false],
    ['a token', token('custom'), false],
    ['a token that claims the role', { ...token('custom'), credentials: { role: { type: 'accredited' } } }, false],
  ])('%s: %s', (_who, caller, expected) => {
    expect(isAccredited(caller, 'accredited')).toBe(expected);
  });

  it('is nobody where no role is named', () => {
    expect(isAccredited(user('accredited'), null)).toBe(false);
  });
});

describe('hasPreviewScope', () => {
  it.each([
    ['a token with boxes of its own', token('custom'), true],
    ['one with full access', token('full-access'), false],
    ['one that only reads', token('read-only'), false],
    ['an accredited user', user('accredited'), false],
    ['nobody', undefined, false],
  ])('%s: %s', (_who, caller, expected) => {
    expect(hasPreviewScope(caller)).toBe(expected);
  });
});
