import { memoise } from '../text/memoise';
import { wordKey } from '../text/word-forms';

/**
 * One spelling of what Russian spells in two ways when it takes a name over: "Кэмбридж" and "Кембридж", "Аль-Кайда" and "Аль-Каида",
 * "Гиннесс" and "Гинесс". Takes and returns folded words; endings stay as they are.
 */
export const loosen = (word: string): string => loosenVowels(word).replace(/([бвгджзклмнпрстфхцчшщ])\1/g, '$1');

/** As `loosen`, doubled letters left alone: "Феррари" is a firm, "Ферарри" a writer. */
export const loosenVowels = (word: string): string => word.replace(/э/g, 'е').replace(/й(?=[бвгджзклмнпрстфхцчшщ])/g, 'и');

/** The key of the organisation index: the same for all forms and spellings of a word. */
export const spellingKey: (folded: string) => string = memoise((folded) => loosen(wordKey(folded)), 50_000);
