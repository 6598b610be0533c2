import type { Position } from '../content-model/types';
import type { Violation } from '../saving/types';
import { checkPartialDates, checkPeriod } from './check-dates';

export interface CheckedPosition extends Pick<Position, 'from' | 'to'> {
  person: object | null;
  organisation: object | null;
}

/** A position is somebody's office somewhere, over a period that can be. */
export const checkPosition = (position: CheckedPosition): Violation[] => [
  ...(position.person === null
    ? [
        {
          path: ['person'],
          message: { en: 'Say who holds this office: choose a person.', ru: 'Укажите, кто занимает должность: выберите персону.' },
        },
      ]
    : []),
  ...(position.organisation === null
    ? [
        {
          path: ['organisation'],
          message: { en: 'Say where the office is: choose an organisation.', ru: 'Укажите, где эта должность: выберите организацию.' },
        },
      ]
    : []),
  ...checkPartialDates(position, ['from', 'to']),
  ...checkPeriod(position, 'from', 'to'),
];
