import { panelMessages } from '../panel/panel-messages';

/** The panel speaks English always and Russian besides; each editor chooses in the profile. */
export default {
  config: {
    locales: ['ru'],
    translations: { en: panelMessages('en'), ru: panelMessages('ru') },
  },
  bootstrap(): void {},
};
