import { dialogOf, type PhotoDialog } from './photo-dialog';

/** Opens the gallery's links in a dialog: arrows, Home and End turn over, Escape closes, the focus comes back. */
export function enhanceGallery(gallery: HTMLElement): void {
  const links = [...gallery.querySelectorAll<HTMLAnchorElement>('[data-photo]')];
  let dialog: PhotoDialog | null = null;

  const open = (index: number) => {
    dialog ??= dialogOf(gallery, links);
    dialog.open(index);
  };
  links.forEach((link, index) =>
    link.addEventListener('click', (event) => {
      // A modified click asks the browser for a new tab or a download.
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      open(index);
    }),
  );
}
