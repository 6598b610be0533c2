import { panelMessages } from '../panel/panel-messages';
import { STRAPI_RU } from '../panel/strapi-ru/strapi-ru';

/**
 * Strapi announces its news in a banner over the panel and remembers in the browser that it was closed; there is no
 * setting for it. The second `false` is the installation's number, which ours does not have.
 */
const CLOSED_BANNER = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false';

/** The panel speaks English always and Russian besides; each editor chooses in the profile. */
export default {
  config: {
    locales: ['ru'],
    translations: { en: panelMessages('en'), ru: { ...panelMessages('ru'), ...STRAPI_RU } },
  },
  bootstrap(): void {
    window.localStorage.setItem(CLOSED_BANNER, 'true');
  },
};
