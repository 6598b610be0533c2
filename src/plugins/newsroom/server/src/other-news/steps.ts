import type { SaveStep } from '../saving/types';
import { checkOtherNews } from './check-other-news';

const soundOtherNews: SaveStep = {
  name: 'sound-other-news',
  itemRule: { view: { pinnedNews: {}, excludedNews: {} }, check: (_, item) => checkOtherNews(item) },
};

export const saveSteps: readonly SaveStep[] = [soundOtherNews];
