import { hills, sky, tree } from '../backdrops';
import { between, type Scene } from '../palette';
import { circle, document, ellipse, group, HEIGHT, polygon, rect, times, WIDTH } from '../svg';

export const road: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const x = variant === 1 ? 610 : 560;
  return document([
    sky(brush, 560),
    hills(brush, 430, 120, palette.far),
    hills(brush, 500, 70, palette.middle),
    rect(0, 560, WIDTH, 510, palette.near),
    times(9, (index) =>
      polygon(
        [
          [index * 200 - 100, 560],
          [index * 200 - 60, 560],
          [index * 420 - 1000, HEIGHT],
          [index * 420 - 1180, HEIGHT],
        ],
        palette.middle,
        { opacity: 0.45 },
      ),
    ),
    polygon(
      [
        [770, 556],
        [830, 556],
        [1420, HEIGHT],
        [180, HEIGHT],
      ],
      palette.ink,
    ),
    times(6, (index) => {
      const y = 590 + index * index * 17;
      return polygon(
        [
          [798 - index, y],
          [802 + index, y],
          [803 + index * 2.4, y + 14 + index * 9],
          [797 - index * 2.4, y + 14 + index * 9],
        ],
        palette.light,
      );
    }),
    times(
      5,
      (index) =>
        tree(690 - index * 150, 600 + index * 66, 120 + index * 52, palette.far, palette.ink) +
        tree(910 + index * 150, 600 + index * 66, 120 + index * 52, palette.far, palette.ink),
    ),
    group([
      rect(x - 130, 560, 330, 250, palette.accent, { rx: 28 }),
      rect(x - 104, 592, 278, 104, palette.skyBottom, { rx: 12 }),
      rect(x + 28, 592, 10, 104, palette.accent),
      rect(x - 130, 728, 330, 18, palette.light),
      circle(x - 84, 772, 20, palette.light),
      circle(x + 154, 772, 20, palette.light),
      rect(x - 108, 806, 64, 40, '#20242c', { rx: 10 }),
      rect(x + 114, 806, 64, 40, '#20242c', { rx: 10 }),
    ]),
    group([
      rect(1330, 560, 14, 330, palette.light),
      polygon(
        [
          [1337, 470],
          [1412, 600],
          [1262, 600],
        ],
        palette.light,
        { stroke: palette.second, 'stroke-width': 18, 'stroke-linejoin': 'round' },
      ),
      rect(1330, 520, 14, 42, palette.ink),
      circle(1337, 580, 8, palette.ink),
    ]),
    times(6, () => ellipse(between(chance, 0, 260), between(chance, 930, 1060), 40, 13, palette.accent, { opacity: 0.5 })),
  ]);
};
