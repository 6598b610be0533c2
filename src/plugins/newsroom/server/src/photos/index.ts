import type { Feature } from '../feature';
import { forPanel } from '../http/for-panel';
import { contentTypes } from './content-types';
import { photosController } from './controller';
import { keepNotesWithFiles } from './file-notes.store';
import { noteOn } from './library-file';
import { teachMediaLibrary } from './media-library.service';
import { saveSteps } from './steps';

/** Images as an article uses them, and what their files say of themselves. */
export const photosFeature: Feature = {
  contentTypes,
  controllers: { photos: photosController },
  panelRoutes: [
    forPanel('POST', '/photos/files', 'photos.take'),
    forPanel('POST', '/photos/facts', 'photos.facts'),
    forPanel('POST', '/photos/people', 'photos.people'),
  ],
  saveSteps,
  register: teachMediaLibrary,
  bootstrap(strapi) {
    keepNotesWithFiles(strapi, noteOn);
  },
};
