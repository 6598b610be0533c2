import { fingerprintOf } from './fingerprint-of';
import { DEFAULT_OPTIONS } from './options';

describe('fingerprintOf', () => {
  it('changes with how texts are read, and with nothing else', () => {
    const { text } = DEFAULT_OPTIONS;
    expect(fingerprintOf({ ...DEFAULT_OPTIONS, minScore: 9 })).toBe(fingerprintOf(DEFAULT_OPTIONS));
    expect(fingerprintOf({ ...DEFAULT_OPTIONS, text: { ...text, maxTerms: 40 } })).not.toBe(fingerprintOf(DEFAULT_OPTIONS));
  });
});
