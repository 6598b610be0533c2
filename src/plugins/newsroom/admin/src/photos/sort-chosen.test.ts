import type { LibraryPhoto, PhotoFacts } from '../../../shared/contracts/photos';
import { isPhoto, sortChosen } from './sort-chosen';

const file = (id: number, mime = 'image/jpeg'): LibraryPhoto => ({
  id,
  name: `${id}`,
  url: `/${id}`,
  mime,
  width: 1,
  height: 1,
  formats: null,
});
const facts = { caption: 'Цех' } as PhotoFacts;

describe('what is chosen from the media library', () => {
  it('becomes a photo, or is left out with a reason, in the order of the choice', () => {
    const files = [file(5), file(2, 'image/svg+xml'), file(4), file(3), file(1, 'video/mp4')];
    const known = [3, 5].map((id) => ({ file: id, facts, problem: null }));
    expect(sortChosen(files, known, new Set([3]))).toEqual([
      { is: 'taken', taken: { file: file(5), facts, problem: null } },
      { is: 'left-out', file: file(2, 'image/svg+xml'), why: 'drawing' },
      { is: 'left-out', file: file(4), why: 'gone' },
      { is: 'present', file: file(3) },
      { is: 'left-out', file: file(1, 'video/mp4'), why: 'not-an-image' },
    ]);
  });

  it.each([
    ['image/png', true],
    ['image/heic', false],
    ['image/svg+xml', false],
    ['application/pdf', false],
  ])('%s is a photo: %s', (mime, expected) => {
    expect(isPhoto(file(1, mime))).toBe(expected);
  });
});
