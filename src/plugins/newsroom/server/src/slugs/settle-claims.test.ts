import fc from 'fast-check';

import type { Claim, ClaimState } from './claim';
import { settleClaims, type StoredDocument } from './settle-claims';

const THEN = '2025-01-01T00:00:00.000Z';
const NOW = '2025-06-01T00:00:00.000Z';

const claim = (slug: string, state: ClaimState, changes: Partial<Claim> = {}): Claim => ({
  type: 'newsItem',
  itemLocale: 'ru',
  slug,
  owner: 'doc',
  state,
  wasPublic: state !== 'reserved',
  isTyped: false,
  at: state === 'former' || state === 'gone' ? THEN : null,
  ...changes,
});

const NOTHING: StoredDocument = { draft: null, published: null, publicSlug: null, isPublic: false, isGone: false, isBack: false };
const DRAFT: StoredDocument = { ...NOTHING, draft: 'a' };
const PUBLIC: StoredDocument = { ...DRAFT, published: 'a', publicSlug: 'a', isPublic: true };
const EMBARGOED: StoredDocument = { ...DRAFT, published: 'a' };
const UNPUBLISHED: StoredDocument = { ...DRAFT, publicSlug: 'a' };
const GONE: StoredDocument = { ...NOTHING, publicSlug: 'a', isGone: true };

/** What the claims look like afterwards: `slug state`, with `!` where the public has seen it. */
const after = (claims: Claim[], document: StoredDocument): string[] => {
  const { changed, released } = settleClaims(claims, document, NOW);
  return claims
    .filter(({ slug }) => !released.some((other) => other.slug === slug))
    .map((held) => changed.find(({ slug }) => slug === held.slug) ?? held)
    .map(({ slug, state, wasPublic }) => `${slug} ${state}${wasPublic ? '!' : ''}`);
};

describe('settleClaims', () => {
  it.each<[string, Claim[], StoredDocument, string[]]>([
    ['a draft reserves', [claim('a', 'reserved')], DRAFT, ['a reserved']],
    ['a draft that changes its slug releases the old one', [claim('a', 'reserved'), claim('b', 'reserved')], DRAFT, ['a reserved']],
    ['a publication makes it current', [claim('a', 'reserved')], PUBLIC, ['a current!']],
    ['an embargoed publication as well, unseen', [claim('a', 'reserved')], EMBARGOED, ['a current']],
    [
      'a new slug under the embargo releases the unseen one',
      [claim('z', 'current', { wasPublic: false }), claim('a', 'reserved')],
      EMBARGOED,
      ['a current'],
    ],
    [
      "a public item's draft reserves beside the current one",
      [claim('a', 'current'), claim('b', 'reserved')],
      { ...PUBLIC, draft: 'b' },
      ['a current!', 'b reserved'],
    ],
    [
      'publishing the new slug makes the old one a redirect',
      [claim('z', 'current'), claim('a', 'reserved')],
      PUBLIC,
      ['z former!', 'a current!'],
    ],
    ['going back turns the redirect round', [claim('a', 'former'), claim('z', 'current')], PUBLIC, ['a current!', 'z former!']],
    [
      'an old slug in a draft keeps leading to the current one',
      [claim('a', 'current'), claim('b', 'former')],
      { ...PUBLIC, draft: 'b' },
      ['a current!', 'b former!'],
    ],
    ['an unpublished item keeps its slug', [claim('a', 'current'), claim('z', 'former')], UNPUBLISHED, ['a current!', 'z former!']],
    [
      'a deleted item that was public is gone, with all its slugs',
      [claim('a', 'current'), claim('z', 'former'), claim('b', 'reserved')],
      GONE,
      ['a gone!', 'z gone!'],
    ],
    ['one that was not leaves nothing', [claim('a', 'reserved'), claim('b', 'current', { wasPublic: false })], NOTHING, []],
    ['withdrawn for good is gone, though its draft is there', [claim('a', 'current')], { ...GONE, draft: 'a' }, ['a gone!']],
    ['and comes back', [claim('a', 'gone'), claim('z', 'gone')], { ...PUBLIC, isBack: true }, ['a current!', 'z former!']],
  ])('%s', (_name, claims, document, expected) => {
    expect(after(claims, document)).toEqual(expected);
  });

  it('tells which slugs of the rows are not held', () => {
    expect(settleClaims([claim('a', 'reserved')], { ...PUBLIC, draft: 'b' }, NOW).missing).toEqual(['b']);
    expect(settleClaims([], PUBLIC, NOW).missing).toEqual(['a']);
  });

  it.each<[string, Claim[], StoredDocument, Record<string, string | null>]>([
    ['a new redirect', [claim('z', 'current'), claim('a', 'reserved')], PUBLIC, { z: NOW }],
    ['redirects whose target moved on', [claim('y', 'former'), claim('z', 'current'), claim('a', 'reserved')], PUBLIC, { y: NOW, z: NOW }],
    ['redirects of an item that is public again', [claim('a', 'current'), claim('z', 'former')], { ...PUBLIC, isBack: true }, { z: NOW }],
    ['what is gone', [claim('a', 'current'), claim('z', 'former')], GONE, { a: NOW, z: NOW }],
    ['nothing when the target stays', [claim('a', 'current'), claim('z', 'former')], PUBLIC, {}],
  ])('dates %s', (_name, claims, document, expected) => {
    const { changed } = settleClaims(claims, document, NOW);
    expect(Object.fromEntries(changed.flatMap(({ slug, at }) => (at === null ? [] : [[slug, at]])))).toEqual(expected);
  });

  it('never loses a slug that the public saw, nor has two current ones, whatever happens to the document', () => {
    const slug = fc.constantFrom('a', 'b', 'c', 'd');
    const event = fc.record({ kind: fc.constantFrom('edit', 'publish', 'embargo', 'unpublish', 'delete', 'create'), slug });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 25 }), (events) => {
        let claims: Claim[] = [];
        let document = NOTHING;
        const seen = new Set<string>();
        for (const { kind, slug: wanted } of events) {
          document = next(document, kind, wanted);
          const draft = document.draft;
          if (draft !== null && !claims.some((held) => held.slug === draft)) claims = [...claims, claim(draft, 'reserved')];
          if (document.isPublic && document.published !== null) seen.add(document.published);

          const { changed, released, missing } = settleClaims(claims, document, NOW);
          claims = claims
            .filter((held) => !released.includes(held))
            .map((held) => changed.find((other) => other.slug === held.slug) ?? held);

          expect(missing).toEqual([]);
          expect(settleClaims(claims, { ...document, isBack: false }, NOW)).toEqual({ changed: [], released: [], missing: [] });
          const states = new Map(claims.map((held) => [held.slug, held.state]));
          for (const old of seen) expect(['current', 'former', 'gone']).toContain(states.get(old));
          expect(claims.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
          for (const held of claims) expect(held.wasPublic).toBe(seen.has(held.slug));
          if (document.published !== null) expect(states.get(document.published)).toBe('current');
        }
      }),
    );
  });
});

const next = (document: StoredDocument, kind: string, slug: string): StoredDocument => {
  const draft = document.draft ?? slug;
  switch (kind) {
    case 'edit':
      return document.draft === null ? document : { ...document, draft: slug, isBack: false };
    case 'publish':
      return { draft, published: draft, publicSlug: draft, isPublic: true, isGone: false, isBack: document.published === null };
    case 'embargo':
      return document.publicSlug === null ? { ...DRAFT, draft, published: draft } : document;
    case 'unpublish':
      return { ...document, published: null, isPublic: false, isBack: false };
    case 'delete':
      return { ...NOTHING, publicSlug: document.publicSlug, isGone: document.publicSlug !== null };
    default:
      return document.draft === null ? { ...document, draft: slug, isGone: false } : document;
  }
};
