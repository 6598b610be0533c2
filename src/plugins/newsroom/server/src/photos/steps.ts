import { getNames } from '../content-model/read';
import type { SaveStep } from '../saving/types';
import { checkFocalPoints, checkPublishedPhotos } from './check-photos';

const soundPhotos: SaveStep = {
  name: 'sound-photos',
  itemRule: {
    view: { photos: {} },
    check(strapi, { photos, publishedAt }) {
      // An app without the field can't say what its photos show, so it is not asked to.
      const isTold = getNames(strapi).attribute('photo', 'alternativeText') !== null;
      const unsound = checkFocalPoints(photos);
      return unsound.length === 0 && isTold && publishedAt !== null ? checkPublishedPhotos(photos) : unsound;
    },
  },
};

export const saveSteps: readonly SaveStep[] = [soundPhotos];
