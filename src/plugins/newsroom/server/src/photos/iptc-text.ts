/** Texts of an IPTC IIM record (IIM 4.2, 1:90): what they are encoded in is said only since some time in the nineties, and often not then. */

export interface IptcTag {
  value: unknown;
  description: string;
}

const bytesOf = ({ value }: IptcTag): Uint8Array =>
  Array.isArray(value) ? Uint8Array.from(value.filter((byte): byte is number => typeof byte === 'number')) : new Uint8Array();

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** ISO 2022's escape sequences for UTF-8: ESC % G, ESC % / I. */
const saysUtf8 = (tag: IptcTag | undefined): boolean => {
  const text = tag === undefined ? '' : String.fromCharCode(...bytesOf(tag));
  return text.startsWith('\x1b%G') || text.startsWith('\x1b%/');
};

/** In Russian most letters are beyond ASCII, in the languages of western Europe few are. */
const looksCyrillic = (bytes: Uint8Array): boolean => {
  const high = bytes.filter((byte) => byte >= 0xc0 || byte === 0xa8 || byte === 0xb8).length;
  const latin = bytes.filter((byte) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)).length;
  return high > latin;
};

type Decode = (tag: IptcTag) => string;

/** How the texts of one record are to be read: all alike, since one program wrote them. */
export const decoderOf = (coded: IptcTag | undefined, texts: readonly IptcTag[]): Decode => {
  const all = texts.map(bytesOf);
  if (saysUtf8(coded) || all.every(isUtf8)) return (tag) => new TextDecoder('utf-8').decode(bytesOf(tag));
  const together = Uint8Array.from(all.flatMap((bytes) => [...bytes]));
  if (looksCyrillic(together)) return (tag) => new TextDecoder('windows-1251').decode(bytesOf(tag));
  return ({ description }) => description;
};
