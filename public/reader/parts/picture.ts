import type { FocalPoint, Image } from '../../../src/plugins/newsroom/shared/contracts/records';
import { html, type Html } from '../site/html';
import type { View } from '../site/view';

export interface PictureUse {
  /** The `sizes` attribute: how wide the picture stands at which window width. */
  sizes: string;
  /** In the first screen: fetched at once and first. */
  isFirst?: boolean;
  /** The text beside the picture says the same: silent for screen readers. */
  isSilent?: boolean;
}

type Shown = Image & { focalPoint?: FocalPoint | null; decorative?: boolean };

/** The reader's own files by their path alone, so that a page is whole under any name of the host. */
export function local(site: View['site'], url: string): string {
  return url.startsWith(`${site.origin}/`) ? url.slice(site.origin.length) : url;
}

/** An image with its sizes, its room reserved by width and height, cropped around the focal point where the layout crops. */
export function picture({ site }: View, image: Shown, use: PictureUse): Html {
  const fallback = image.sources.filter((source) => !isModern(source.mime));
  const modern = image.sources.filter((source) => isModern(source.mime));
  const plain = fallback.length > 0 ? fallback : image.sources;
  const srcset = (sources: Image['sources']) => sources.map((source) => `${local(site, source.url)} ${source.width}w`).join(', ');
  const src = plain[plain.length - 1]?.url ?? image.url;
  const alternative = use.isSilent || image.decorative ? '' : (image.alternativeText ?? '');
  const position = image.focalPoint ? html` style="object-position:${image.focalPoint.x}% ${image.focalPoint.y}%"` : null;
  const img = html`<img src="${local(site, src)}" srcset="${srcset(plain)}" sizes="${use.sizes}" width="${image.width}" height="${image.height}" alt="${alternative}" ${use.isFirst ? html`fetchpriority="high"` : html`loading="lazy" decoding="async"`}${position}>`;
  if (modern.length === 0 || fallback.length === 0) return img;
  return html`<picture><source type="${modern[0]?.mime}" srcset="${srcset(modern)}" sizes="${use.sizes}">${img}</picture>`;
}

function isModern(mime: string): boolean {
  return mime === 'image/webp' || mime === 'image/avif';
}
