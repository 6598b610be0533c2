import type { ReadText } from './read-text';

const HEADS = new Set(
  'university institute ministry company bank corporation committee department agency academy association council group government administration chamber foundation center centre college school hospital museum theatre theater federation union commission service authority office bureau duma assembly parliament court plant factory works holding'.split(
    ' ',
  ),
);
const SUFFIXES = new Set('ltd inc llc plc corp co jsc pjsc ojsc cjsc gmbh ag sa spa'.split(' '));
const JOINING = new Set(['of', 'for', 'and', 'the']);
const LONGEST = 10;

/** The English organisation that begins at a token: capitalised words with a head noun or a legal suffix. Returns its end, or −1. */
export function englishOrganisationAt(text: ReadText, at: number, isPerson: (at: number) => boolean): number {
  const { tokens, sentences } = text;
  if (!tokens[at]!.latin || !tokens[at]!.capital) return -1;
  let end = at;
  let isNamed = false;
  let words = 0;
  for (let k = at; k < tokens.length && k - at < LONGEST && sentences[k] === sentences[at] && !isPerson(k); k += 1) {
    const token = tokens[k]!;
    if (k > at && token.before !== 'space') break;
    if (!token.latin || token.kind !== 'word') break;
    if (token.capital) {
      isNamed ||= HEADS.has(token.folded) || (SUFFIXES.has(token.folded) && k > at);
      words += 1;
      end = k + 1;
    } else if (!JOINING.has(token.folded) || (token.folded === 'and' && !isNamed)) break;
    else if (token.folded === 'and') break;
  }
  return isNamed && words > 1 ? end : -1;
}
