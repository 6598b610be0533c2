import type { ImageKind } from './kind-of-image';
import type { Rewrite } from './part';
import { rewriteJpeg } from './rewrite-jpeg';
import { rewritePng } from './rewrite-png';
import { rewriteWebp } from './rewrite-webp';

/** The kinds of pictures whose metadata the newsroom can exchange. */
export const REWRITES: Readonly<Partial<Record<ImageKind, Rewrite>>> = { jpeg: rewriteJpeg, png: rewritePng, webp: rewriteWebp };
