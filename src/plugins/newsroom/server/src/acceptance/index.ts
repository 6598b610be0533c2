import type { Feature } from '../feature';
import { forPanel } from '../http/for-panel';
import { contentTypes } from './content-types';
import { acceptanceController } from './controller';
import { linkingController } from './linking.controller';
import { forgetOldUndos } from './undo.service';

/** What editors accept of proposals: records made, names linked and persons merged, each in one step and taken back in one. */
export const acceptanceFeature: Feature = {
  contentTypes,
  controllers: { acceptance: acceptanceController, linking: linkingController },
  panelRoutes: [
    forPanel('POST', '/people', 'acceptance.createPerson'),
    forPanel('POST', '/positions', 'acceptance.createPosition'),
    forPanel('POST', '/agreements', 'acceptance.createAgreement'),
    forPanel('GET', '/unlinked-names', 'linking.find'),
    forPanel('POST', '/unlinked-names/link', 'linking.link'),
    forPanel('POST', '/persons/merge', 'linking.merge'),
    forPanel('POST', '/undo/:key', 'acceptance.undo'),
  ],
  async bootstrap(strapi) {
    await forgetOldUndos(strapi, new Date());
  },
};
