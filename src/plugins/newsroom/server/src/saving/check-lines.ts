import type { StoredLines } from '../content-model/lines-of';
import type { Violation } from './types';

/** A list of lines is empty or holds texts with something in them. */
export const checkLines = (lists: readonly StoredLines[]): Violation[] => lists.flatMap(checkList);

const checkList = ({ path, value }: StoredLines): Violation[] => {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) {
    return [
      {
        path,
        message: {
          en: 'This must be a list of texts: ["one", "two"].',
          ru: 'Здесь должен быть список строк: ["одна", "вторая"].',
        },
      },
    ];
  }
  const position = value.findIndex((line: unknown) => typeof line !== 'string' || line.trim() === '');
  if (position === -1) return [];
  return [
    {
      path,
      message: {
        en: `Line ${position + 1} of the list is empty or not a text: fill it in or remove it.`,
        ru: `Строка ${position + 1} в списке пустая или не текст: заполните или удалите её.`,
      },
    },
  ];
};
