/** The whole archive as data, in the order of its dates. */
import { AGREEMENTS, DOCUMENTS } from './agreements';
import { REGIONS, TOPICS } from './names';
import { NEWS_2023 } from './news-2023';
import { NEWS_2024 } from './news-2024';
import { NEWS_2025 } from './news-2025';
import { NEWS_2026 } from './news-2026';
import { NEWS_VOLGOGRAD } from './news-volgograd';
import { ORGANISATIONS } from './organisations';
import { PERSONS } from './persons';
import { POSITIONS } from './positions';
import { REFERENCE } from './reference';
import type { NewsContent } from './types';

const byDate = (a: NewsContent, b: NewsContent): number => a.date.localeCompare(b.date);

export const ARCHIVE = {
  regions: REGIONS,
  topics: TOPICS,
  organisations: ORGANISATIONS,
  persons: PERSONS,
  positions: POSITIONS,
  agreements: AGREEMENTS,
  documents: DOCUMENTS,
  news: [...NEWS_2023, ...NEWS_2024, REFERENCE, ...NEWS_VOLGOGRAD, ...NEWS_2025, ...NEWS_2026].sort(byDate),
};

export type Archive = typeof ARCHIVE;
