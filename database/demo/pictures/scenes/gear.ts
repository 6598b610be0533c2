import { circle, group, rect, times } from '../svg';

/** A toothed wheel. */
export const gear = (x: number, y: number, r: number, colour: string, hole: string): string =>
  group([
    times(12, (index) =>
      rect(x - r * 0.13, y - r * 1.2, r * 0.26, r * 0.4, colour, { transform: `rotate(${index * 30} ${x} ${y})`, rx: r * 0.04 }),
    ),
    circle(x, y, r, colour),
    circle(x, y, r * 0.62, '#000000', { opacity: 0.1 }),
    circle(x, y, r * 0.3, hole),
  ]);
