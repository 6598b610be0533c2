import { banners, room, windowOnTown } from '../backdrops';
import { type Scene } from '../palette';
import { AT_EASE, figure, lookOf } from '../people';
import { document, rect, times, WIDTH } from '../svg';
import { screen } from './screen';

export const crowd: Scene = (brush) => {
  const { palette, variant } = brush;
  const count = variant === 4 ? 5 : 6 + variant;
  const gap = 1320 / (count - 1);
  return document([
    room(brush, 850),
    variant % 2 === 0 ? windowOnTown(brush, 520, 90, 560, 300) : screen(brush, 500, 90, 600, 300),
    banners(brush, 70, 120, 280, 1),
    banners(brush, 1440, 120, 280, 1),
    times(count - 1, (index) => figure(140 + (index + 0.5) * gap, 345, 46, lookOf(brush), AT_EASE)),
    times(count, (index) =>
      figure(
        140 + index * gap,
        440 + (index % 2) * 14,
        49,
        lookOf(brush),
        index % 3 === 1 ? { left: [-0.3, 4.9], right: [0.3, 4.9], legs: true } : AT_EASE,
      ),
    ),
    rect(0, 1003, WIDTH, 64, palette.ink, { opacity: 0.18 }),
  ]);
};
