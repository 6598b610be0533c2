/** Remembers what a pure function of one word returned, for up to `limit` words; then starts anew. */
export function memoise<Result>(read: (word: string) => Result, limit: number): (word: string) => Result {
  let known = new Map<string, Result>();
  return (word) => {
    let result = known.get(word);
    if (result === undefined) {
      if (known.size >= limit) known = new Map();
      result = read(word);
      known.set(word, result);
    }
    return result;
  };
}
