import { transliterate, type StandardName } from './transliterate';

/**
 * A person's name as it is shown in Latin letters: "СЕРОВА-ЩУКИНА Ольга" → "Serova-Shchukina Olga". Words written in capitals
 * throughout get one capital; particles in small letters ("оглы", "де") and initials stay what they are.
 */
export const transliterateName = (name: string, standard: StandardName): string =>
  transliterate(name.trim().replace(/\s+/gu, ' ').replace(WORD_OF_CAPITALS, capitalised), standard);

const WORD_OF_CAPITALS = /\p{Lu}{2,}(?!\p{Ll})/gu;

const capitalised = (word: string): string => word.charAt(0) + word.slice(1).toLowerCase();
