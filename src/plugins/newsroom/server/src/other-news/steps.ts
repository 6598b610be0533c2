import { refuseIfAny } from '../saving/refuse.service';
import type { SaveStep } from '../saving/types';
import { writtenItems } from '../saving/written-items.store';
import { checkOtherNews } from './check-other-news';

const soundOtherNews: SaveStep = {
  name: 'sound-other-news',
  async after(strapi, change) {
    for (const item of await writtenItems(strapi, change, { pinnedNews: {}, excludedNews: {} })) {
      refuseIfAny(strapi, 'newsItem', checkOtherNews(item));
    }
  },
};

export const saveSteps: readonly SaveStep[] = [soundOtherNews];
