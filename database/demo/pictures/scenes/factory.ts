import { hills, sky, tree } from '../backdrops';
import { between, type Scene } from '../palette';
import { circle, document, ellipse, group, HEIGHT, line, polygon, rect, times, WIDTH } from '../svg';

export const factory: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const ground = 860;
  const halls = 5;
  const chimneys = 2 + (variant % 3);
  return document([
    sky(brush, 700),
    hills(brush, 560, 120, palette.far),
    times(chimneys, (index) => {
      const x = 930 + index * 140;
      const top = 250 + between(chance, -40, 90);
      return (
        smoke(x + 24, top - 30, palette.light) +
        polygon(
          [
            [x, ground],
            [x + 12, top],
            [x + 44, top],
            [x + 56, ground],
          ],
          palette.near,
        ) +
        rect(x + 9, top + 40, 38, 26, palette.accent)
      );
    }),
    rect(880, 560, 560, ground - 560, palette.middle),
    times(10, (index) => rect(910 + index * 52, 610, 32, 62, palette.light, { opacity: 0.75 })),
    times(10, (index) =>
      rect(910 + index * 52, 710, 32, 62, index % 4 === variant % 4 ? palette.accent : palette.light, { opacity: 0.75 }),
    ),
    times(halls, (index) => {
      const x = 90 + index * 165;
      return (
        polygon(
          [
            [x, ground],
            [x, 520],
            [x + 165, 620],
            [x + 165, ground],
          ],
          index % 2 === 0 ? palette.near : palette.middle,
        ) +
        polygon(
          [
            [x, 520],
            [x + 165, 620],
            [x + 165, 640],
            [x, 540],
          ],
          palette.light,
          { opacity: 0.5 },
        ) +
        rect(x + 36, 700, 92, 76, palette.skyTop, { opacity: 0.85 })
      );
    }),
    variant % 2 === 0
      ? group([
          rect(1440, 460, 16, ground - 460, palette.ink),
          rect(1520, 460, 16, ground - 460, palette.ink),
          ellipse(1488, 400, 92, 78, palette.second),
          line(
            [
              [1448, 600],
              [1528, 720],
            ],
            palette.ink,
            8,
          ),
        ])
      : '',
    rect(0, ground, WIDTH, HEIGHT - ground, palette.near),
    rect(0, 930, WIDTH, 10, palette.ink, { opacity: 0.6 }),
    rect(0, 966, WIDTH, 10, palette.ink, { opacity: 0.6 }),
    times(3, (index) => {
      const x = 240 + variant * 60 + index * 250;
      return (
        rect(x, 858, 230, 84, index === 0 ? palette.accent : palette.second, { rx: 8 }) +
        times(2, (wheel) => circle(x + 52 + wheel * 126, 944, 22, palette.ink))
      );
    }),
    times(6, (index) =>
      tree(
        70 + index * 290 + between(chance, -50, 50),
        1050,
        between(chance, 130, 190),
        index % 2 === 0 ? palette.middle : palette.far,
        palette.ink,
      ),
    ),
  ]);
};

const smoke = (x: number, y: number, colour: string): string =>
  times(4, (index) => circle(x + index * 34, y - index * 42, 26 + index * 15, colour, { opacity: 0.5 - index * 0.09 }));
