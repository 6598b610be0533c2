import { agreement } from './fields/agreement';
import { components } from './fields/components';
import { newsItem } from './fields/news-item';
import { organisation } from './fields/organisation';
import { person, position } from './fields/person';
import { region, topic } from './fields/topic-and-region';
import { translations } from './fields/translations';
import type { TypePanel } from './type-panel';

export const contentTypePanels: readonly TypePanel[] = [newsItem, person, position, organisation, agreement, topic, region];
export const componentPanels: readonly TypePanel[] = [...components, ...translations];
