/**
 * How telling a feature is that `count` public articles have: ln(1 + scale / count), the inverse document frequency of
 * Spärck Jones (1972) against a fixed scale. The count is rounded to a power of two, so that one more article changes no
 * list but those it belongs to, save at the few steps.
 */
export const rarityOf = (count: number, scale: number): number => Math.log(1 + scale / 2 ** Math.round(Math.log2(Math.max(count, 1))));
