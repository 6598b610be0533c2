import { circle, group, rect } from '../svg';

/** A small car, seen from the side. */
export const vehicle = (x: number, ground: number, size: number, colour: string): string =>
  group([
    rect(x, ground - size * 0.42, size * 1.3, size * 0.3, colour, { rx: 8 }),
    rect(x + size * 0.25, ground - size * 0.66, size * 0.75, size * 0.3, colour, { rx: 10 }),
    circle(x + size * 0.3, ground - size * 0.1, size * 0.13, '#20242c'),
    circle(x + size, ground - size * 0.1, size * 0.13, '#20242c'),
  ]);
