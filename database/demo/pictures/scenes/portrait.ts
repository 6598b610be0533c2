import { type Brush } from '../palette';
import { bust, lookOf } from '../people';
import { circle, document, rect } from '../svg';

/** Head and shoulders on a plain ground, 1000 × 1250. */
export const portrait = (brush: Brush, gender: 'male' | 'female'): string => {
  const { palette, chance } = brush;
  return document(
    [
      rect(0, 0, 1000, 1250, palette.skyTop),
      circle(500, 560, 470, palette.skyBottom, { opacity: 0.75 }),
      circle(170 + chance() * 660, 230, 130, palette.accent, { opacity: 0.28 }),
      bust(500, 510, 196, lookOf(brush, gender), 5),
    ],
    1000,
    1250,
  );
};
