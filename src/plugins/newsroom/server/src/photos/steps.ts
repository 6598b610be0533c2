import { getNames } from '../content-model/read';
import { refuseIfAny } from '../saving/refuse.service';
import type { SaveStep } from '../saving/types';
import { writtenItems } from '../saving/written-items.store';
import { checkFocalPoints, checkPublishedPhotos } from './check-photos';

const soundPhotos: SaveStep = {
  name: 'sound-photos',
  async after(strapi, change) {
    // An app without the field can't say what its photos show, so it is not asked to.
    const isTold = getNames(strapi).attribute('photo', 'alternativeText') !== null;
    for (const item of await writtenItems(strapi, change, { photos: {} })) {
      refuseIfAny(strapi, 'newsItem', checkFocalPoints(item.photos));
      if (isTold && item.publishedAt !== null) refuseIfAny(strapi, 'newsItem', checkPublishedPhotos(item.photos));
    }
  },
};

export const saveSteps: readonly SaveStep[] = [soundPhotos];
