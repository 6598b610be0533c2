import type { Person, Position } from '../content-model/types';
import { titlesAt } from './titles-at';

type Office = Pick<Position, 'title' | 'from' | 'to' | 'order'> & {
  organisation: { name: string; shortName: string | null } | null;
};

export interface LabelledPerson extends Pick<Person, 'lastName' | 'firstName' | 'patronymic'> {
  positions: readonly Office[];
}

/**
 * How relation pickers name a person: "Орлова Анна Петровна, директор, Полёт": the whole name, for namesakes, and the
 * first office of the day.
 */
export const personLabel = ({ lastName, firstName, patronymic, positions }: LabelledPerson, today: string): string => {
  const name = [lastName, firstName, patronymic].filter((part) => part !== null && part !== '').join(' ');
  const [office] = titlesAt(positions, today);
  if (office === undefined) return name;
  const organisation = office.organisation?.shortName ?? office.organisation?.name;
  return [name, office.title, organisation].filter((part) => part !== undefined).join(', ');
};
