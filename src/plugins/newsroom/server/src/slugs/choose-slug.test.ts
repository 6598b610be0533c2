import { chooseSlug, type SlugChoice, type SlugWish } from './choose-slug';

const NEW: SlugWish = { given: undefined, isGivenMade: false, stored: null, publicSlug: null, isRetitled: true, canMake: true };
const DRAFT: SlugWish = { ...NEW, stored: { slug: 'old', isTyped: false }, isRetitled: false };
const TYPED: SlugWish = { ...DRAFT, stored: { slug: 'old', isTyped: true } };
const PUBLIC: SlugWish = { ...DRAFT, publicSlug: 'old' };

const make: SlugChoice = { kind: 'make', preferred: null };
const keep = (slug: string | null): SlugChoice => ({ kind: 'keep', slug });
const take = (slug: string): SlugChoice => ({ kind: 'take', slug });

it.each<[string, SlugWish, SlugChoice]>([
  ['a new document gets one', NEW, make],
  ['a new document whose field was left empty gets one', { ...NEW, given: null }, make],
  ['a new document without a title has none yet', { ...NEW, canMake: false }, keep(null)],
  ['a typed one is taken', { ...NEW, given: 'mine' }, take('mine')],
  [
    "the button's may be numbered if somebody was faster",
    { ...NEW, given: 'made', isGivenMade: true },
    { kind: 'make', preferred: 'made' },
  ],
  ['a draft that got its title later gets one', { ...DRAFT, stored: { slug: null, isTyped: false } }, make],
  ['a draft keeps its slug when the title stays', DRAFT, keep('old')],
  ['also when the form sends it along', { ...DRAFT, given: 'old' }, keep('old')],
  ['a new title changes it', { ...DRAFT, isRetitled: true }, make],
  ['also when the form sends the old slug along', { ...DRAFT, isRetitled: true, given: 'old' }, make],
  ['but not when the title was taken away', { ...DRAFT, isRetitled: true, canMake: false }, keep('old')],
  ['a typed slug does not follow the title', { ...TYPED, isRetitled: true }, keep('old')],
  ['an emptied field makes it follow again', { ...TYPED, given: null }, make],
  ['a typed slug can be typed anew', { ...TYPED, given: 'newer' }, take('newer')],
  ['a public document keeps its slug under a new title', { ...PUBLIC, isRetitled: true }, keep('old')],
  ['and when the field is emptied', { ...PUBLIC, given: null }, keep('old')],
  ['a draft of it that lost its slug gets the public one', { ...PUBLIC, stored: null }, keep('old')],
  [
    'a slug that followed the title before the public saw another is given up',
    { ...PUBLIC, stored: { slug: 'newer', isTyped: false } },
    keep('old'),
  ],
  ['an editor may change a public slug', { ...PUBLIC, given: 'newer' }, take('newer')],
  ['with the button as well', { ...PUBLIC, given: 'newer', isGivenMade: true }, take('newer')],
  ['until it is published the draft keeps it', { ...PUBLIC, stored: { slug: 'newer', isTyped: true } }, keep('newer')],
  ['and loses it when the field is emptied', { ...PUBLIC, stored: { slug: 'newer', isTyped: true }, given: null }, keep('old')],
  ['and may go back', { ...PUBLIC, stored: { slug: 'newer', isTyped: true }, given: 'old' }, take('old')],
])('%s', (_name, wish, choice) => {
  expect(chooseSlug(wish)).toEqual(choice);
});
