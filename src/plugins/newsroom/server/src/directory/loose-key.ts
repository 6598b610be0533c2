const SAME: Readonly<Record<string, string>> = { э: 'е', й: 'и', ы: 'и', ь: '', ъ: '', "'": '', '-': '' };

/** What a transcribed surname keeps however it is spelled: "Баффетт" and "Баффет", "Моуриньо" and "Моуринью" are one key. */
export function looseKey(folded: string): string {
  let key = '';
  for (const letter of folded) {
    const plain = SAME[letter] ?? letter;
    if (plain === '' || plain === key[key.length - 1]) continue;
    if (plain === 'ж' && key[key.length - 1] === 'д') key = key.slice(0, -1);
    key += plain;
  }
  return key.length > 4 ? key.replace(/[аеиоуюя]+$/, '') : key;
}
