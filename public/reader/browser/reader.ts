/** The pages are whole without a script; this adds the photo dialog, the copy button and short addresses for filters. */
import { enhanceCopyButtons } from './copy-link';
import { enhanceFilters } from './filters';
import { enhanceGallery } from './gallery';

document.querySelectorAll<HTMLElement>('[data-gallery]').forEach(enhanceGallery);
document.querySelectorAll<HTMLFormElement>('[data-filters]').forEach(enhanceFilters);
enhanceCopyButtons(document);
