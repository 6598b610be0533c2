import type { Photo } from '../content-model/types';
import type { Violation } from '../saving/types';

/** A published photo can be told to who does not see it, or is said to be decoration. */
export const checkPublishedPhotos = (photos: ReadonlyArray<Pick<Photo, 'alternativeText' | 'decorative'>>): Violation[] =>
  photos.flatMap(({ alternativeText, decorative }, index) =>
    alternativeText !== null || decorative
      ? []
      : [
          {
            path: ['photos', index, 'alternativeText'],
            message: {
              en: `Photo ${index + 1} has no alternative text: say what it shows, or mark it as decorative, and publish again.`,
              ru: `У фотографии ${index + 1} нет описания для незрячих: опишите, что на ней, или отметьте её как декоративную и опубликуйте снова.`,
            },
          },
        ],
  );

/** A focal point is a place in the image, in percent from its left and top edges. Takes what is stored. */
export const checkFocalPoints = (photos: ReadonlyArray<{ focalPoint: unknown }>): Violation[] =>
  photos.flatMap(({ focalPoint }, index) =>
    focalPoint === null || isFocalPoint(focalPoint)
      ? []
      : [
          {
            path: ['photos', index, 'focalPoint'],
            message: {
              en: `The focal point of photo ${index + 1} is none: write percents from the left and top edges, {"x": 50, "y": 30}, or clear the field.`,
              ru: `Точка фокуса фотографии ${index + 1} задана неверно: укажите проценты от левого и верхнего края, {"x": 50, "y": 30}, или очистите поле.`,
            },
          },
        ],
  );

const isFocalPoint = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'x' in value && 'y' in value && isPercent(value.x) && isPercent(value.y);

const isPercent = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 100;
