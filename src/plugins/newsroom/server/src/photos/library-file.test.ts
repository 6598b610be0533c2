import { NOTE, noteOn, type UploadNote } from './library-file';
import { NO_FACTS } from './read-facts';

const note: UploadNote = { hash: 'a1', facts: NO_FACTS, problem: null, orientation: 1, isOriginal: true };

describe('noteOn', () => {
  it('is on copies of the file, and not among its attributes', () => {
    const copy = { ...{ name: 'a.jpg', [NOTE]: note } };
    expect(noteOn(copy)).toBe(note);
    expect([Object.keys(copy), JSON.stringify(copy)]).toEqual([['name'], '{"name":"a.jpg"}']);
  });

  it('is null on other files', () => {
    expect(noteOn({ name: 'a.pdf' })).toBeNull();
  });
});
