import { decoderOf, type IptcTag } from './iptc-text';

const tag = (bytes: readonly number[], description = ''): IptcTag => ({ value: [...bytes], description });
const utf8 = (text: string): IptcTag => tag([...new TextEncoder().encode(text)]);
const MOST = tag([0xcc, 0xee, 0xf1, 0xf2]);
const UTF8_FLAG = tag([0x1b, 0x25, 0x47]);

describe('decoderOf', () => {
  it.each([
    ['UTF-8, as it says', UTF8_FLAG, utf8('Мост'), 'Мост'],
    ['UTF-8, though nothing says so', undefined, utf8('Мост'), 'Мост'],
    ['windows-1251', undefined, MOST, 'Мост'],
    ['western, as the reader has it', undefined, tag([0x43, 0x61, 0x66, 0xe9], 'Café'), 'Café'],
    ['ASCII', undefined, tag([0x41]), 'A'],
  ])('%s', (_case, coded, text, read) => {
    expect(decoderOf(coded, [text])(text)).toBe(read);
  });

  it('judges all texts together: one name in Latin letters stays what it is', () => {
    const name = tag([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72], 'Müller');
    expect(decoderOf(undefined, [name, tag([0x63, 0x61, 0x70, 0x74, 0x69, 0x6f, 0x6e])])(name)).toBe('Müller');
  });
});
