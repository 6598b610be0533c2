import type { Token } from './tokens';

// Words that end in a full stop without ending the sentence.
const ABBREVIATIONS = new Set(
  (
    'г гг ул пл им св проф акад доц инж зам зав тов гр ген полк подп кап лейт сер майор стр рис см ср т п н э д р руб коп тыс млн млрд обл кв корп ' +
    'пос дер оз просп пр ст янв фев апр авг сен сент окт ноя нояб дек o и mr mrs ms dr prof st jr sr inc ltd co corp vs no'
  ).split(' '),
);

/** For each token, the number of its sentence. A full stop after an initial or an abbreviation does not end one. */
export function sentenceNumbers(tokens: readonly Token[]): Int32Array {
  const numbers = new Int32Array(tokens.length);
  let current = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (i > 0) {
      const previous = tokens[i - 1]!;
      if (token.before === 'line' && !(token.kind === 'word' && !token.capital)) current += 1;
      else if (endsSentence(tokens, i - 1) && startsSentence(token) && token.before !== 'nothing') current += 1;
      else if (token.before === 'line' && previous.kind === 'punctuation' && '.!?'.includes(previous.text)) current += 1;
    }
    numbers[i] = current;
  }
  return numbers;
}

function startsSentence(token: Token): boolean {
  return token.capital || token.kind === 'number' || token.kind === 'open' || (token.kind === 'punctuation' && '—–-'.includes(token.text));
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  let i = at;
  while (i > 0 && (tokens[i]!.kind === 'close' || tokens[i]!.text === ')') && tokens[i]!.before === 'nothing') i -= 1;
  const stop = tokens[i]!;
  if (stop.text === '!' || stop.text === '?' || stop.text === '…') return true;
  if (stop.text !== '.') return false;
  const word = tokens[i - 1];
  if (!word || stop.before !== 'nothing' || word.kind !== 'word') return true;
  if (word.text.length === 1 && word.capital) return false;
  return !ABBREVIATIONS.has(word.folded);
}
