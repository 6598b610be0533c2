const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** An address fit for `href`, or null: a link that an editor typed or a feed brought must not run as a script. */
export function safeUrl(url: string | null): string | null {
  if (!url) return null;
  const trimmed = url.trim();
  if (/^\/(?!\/)/.test(trimmed)) return trimmed;
  try {
    return SCHEMES.has(new URL(trimmed).protocol) ? trimmed : null;
  } catch {
    return null;
  }
}
