import type { PersonPhoto } from '../../../src/plugins/newsroom/shared/contracts/record-pages';
import type { Photo } from '../../../src/plugins/newsroom/shared/contracts/records';
import { html, type Html } from '../site/html';
import { links } from '../site/links';
import type { View } from '../site/view';
import { local, picture } from './picture';
import { joined, recordLink } from './record-link';

/**
 * «Фотографии»: every picture is a link to the whole file, which works without a script; the script opens them in a
 * dialog instead and takes its words from the data attributes.
 */
export function gallery(view: View, photos: ReadonlyArray<Photo | PersonPhoto>): Html | null {
  const { t } = view;
  if (photos.length === 0) return null;
  return html`<section class="block gallery" aria-labelledby="photos" data-gallery data-title="${t.photos}" data-close="${t.closePhoto}" data-previous="${t.previous}" data-next="${t.next}" data-counter="${t.photoOf}">
    <h2 class="block-title" id="photos">${t.photos}</h2>
    <ul class="gallery-list">${photos.map(
      (photo, index) => html`<li style="--ratio:${ratioOf(photo)}"><figure class="photo">
      <a class="photo-link" href="${local(view.site, photo.url)}" aria-label="${label(view, photo, index)}" data-photo data-width="${photo.width}" data-height="${photo.height}">${picture(view, photo, { sizes: '(min-width: 60rem) 25rem, (min-width: 40rem) 45vw, 92vw' })}</a>
      ${photoCaption(view, photo)}
    </figure></li>`,
    )}</ul>
  </section>`;
}

/** Caption, people shown, credit and the article it is from, as far as there are any. */
export function photoCaption(view: View, photo: Photo | PersonPhoto): Html | null {
  const { t } = view;
  const people = photo.people.map((person) => recordLink(view, 'people', person));
  const credit = photo.credit ?? photo.creator;
  const parts = [
    photo.caption && html`<span class="caption">${photo.caption}</span>`,
    people.length > 0 && html`<span class="pictured">${t.inPicture} ${joined(people, ', ')}</span>`,
    credit && html`<span class="credit">${t.credit(credit)}</span>`,
    'newsItem' in photo &&
      html`<a class="photo-source" href="${links.record(view.locale, 'news', photo.newsItem.slug)}">${photo.newsItem.title}</a>`,
  ];
  return parts.some(Boolean) ? html`<figcaption>${joined(parts, ' ')}</figcaption>` : null;
}

/** Very wide and very tall pictures are cropped, so that one of them does not make a row of its own. */
function ratioOf({ width, height }: Photo): string {
  return Math.min(2.2, Math.max(0.7, width / height)).toFixed(3);
}

function label({ t }: View, photo: Photo, index: number): string {
  const what = photo.decorative ? null : (photo.alternativeText ?? photo.caption);
  return what ? `${t.openPhoto(index + 1)}: ${what}` : t.openPhoto(index + 1);
}
