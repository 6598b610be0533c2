import type { Feature } from '../feature';
import { adoptSlugs } from './adopt.service';
import { contentTypes } from './content-types';
import { indexSlugs } from './index-slugs.service';
import { replaceSlugButton } from './panel-slugs.service';
import { saveSteps } from './steps';

export type { SluggedType } from './claim';
export { redirectsSince } from './redirects.service';
export { resolveSlug, type Resolved } from './resolve-slug.service';

/** Slugs: made, unique, frozen once public, and never without an answer for those that led somewhere once. */
export const slugsFeature: Feature = {
  contentTypes,
  saveSteps,
  register(strapi) {
    replaceSlugButton(strapi);
    indexSlugs(strapi);
  },
  async bootstrap(strapi) {
    await adoptSlugs(strapi, new Date());
  },
};
