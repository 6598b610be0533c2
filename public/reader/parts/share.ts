import type { ShareLink } from '../../../src/plugins/newsroom/shared/contracts/news-items';
import { html, type Html } from '../site/html';
import { safeUrl } from '../site/safe-url';
import type { View } from '../site/view';

/** Plain links; the button is for browsers with scripts and leaves no gap in others (see `share.css`). */
export function shareBlock({ t }: View, share: readonly ShareLink[], canonical: string): Html {
  const shown = share.flatMap((link) => {
    const href = safeUrl(link.url);
    return href ? [{ href, name: t.networks[link.network] ?? link.network }] : [];
  });
  return html`<section class="block share" aria-labelledby="share">
    <h2 class="block-title" id="share">${t.share}</h2>
    <ul class="share-list">${shown.map(({ href, name }) => html`<li><a class="chip" href="${href}" rel="nofollow noopener" target="_blank">${name}</a></li>`)}
      <li class="needs-script"><button class="chip" type="button" data-copy="${canonical}" data-done="${t.copied}"><span>${t.copyLink}</span></button></li>
    </ul>
    <p class="visually-hidden" role="status" data-copy-status></p>
  </section>`;
}
