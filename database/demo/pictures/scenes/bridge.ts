import { hills, ripples, sky, tree } from '../backdrops';
import { type Scene } from '../palette';
import { document, ellipse, gradient, group, HEIGHT, line, polygon, rect, times, WIDTH } from '../svg';
import { vehicle } from './vehicle';

export const bridge: Scene = (brush) => {
  const { palette, variant } = brush;
  const deck = 640;
  const towers = variant === 2 ? [560, 1040] : [800];
  const built = variant === 1 ? 1010 : variant === 3 ? 420 : WIDTH + 20;
  const reach = variant === 2 ? 270 : 560;
  return document([
    sky(brush, 640),
    hills(brush, 480, 130, palette.far),
    hills(brush, 570, 90, palette.middle),
    gradient('water', 700, HEIGHT - 700, palette.middle, palette.near),
    ripples(brush, 740, 34),
    times(8, (index) => {
      const x = 60 + index * 212;
      const unfinished = x > built;
      return variant === 2 && towers.some((tower) => Math.abs(tower - x) < 120)
        ? ''
        : polygon(
            [
              [x - 22, unfinished ? 720 : deck],
              [x + 22, unfinished ? 720 : deck],
              [x + 34, 830],
              [x - 34, 830],
            ],
            palette.ink,
            { opacity: 0.92 },
          ) + ellipse(x, 832, 66, 13, palette.light, { opacity: 0.35 });
    }),
    ...towers.map((x) =>
      variant === 3
        ? ''
        : group([
            polygon(
              [
                [x - 42, 840],
                [x - 16, 190],
                [x + 16, 190],
                [x + 42, 840],
              ],
              palette.light,
            ),
            polygon(
              [
                [x, 840],
                [x, 190],
                [x + 16, 190],
                [x + 42, 840],
              ],
              '#000000',
              { opacity: 0.12 },
            ),
            times(
              9,
              (index) =>
                line(
                  [
                    [x, 215 + index * 26],
                    [x - reach * (1 - index * 0.1), deck],
                  ],
                  palette.accent,
                  4,
                ) +
                (x + reach * (1 - index * 0.1) < built
                  ? line(
                      [
                        [x, 215 + index * 26],
                        [x + reach * (1 - index * 0.1), deck],
                      ],
                      palette.accent,
                      4,
                    )
                  : ''),
            ),
            ellipse(x, 842, 110, 18, palette.light, { opacity: 0.4 }),
          ]),
    ),
    rect(-10, deck - 6, built + 10, 30, palette.ink),
    rect(-10, deck - 16, built + 10, 10, palette.accent),
    variant === 2 ? times(5, (index) => vehicle(180 + index * 300, deck - 16, 74, index % 2 === 0 ? palette.second : palette.light)) : '',
    variant === 2
      ? ''
      : group([
          line(
            [
              [built - 80, deck - 10],
              [built - 80, deck - 250],
            ],
            palette.accent,
            14,
          ),
          line(
            [
              [built - 200, deck - 220],
              [built + 190, deck - 250],
            ],
            palette.accent,
            12,
          ),
          line(
            [
              [built + 150, deck - 246],
              [built + 150, deck - 90],
            ],
            palette.ink,
            4,
          ),
          rect(built + 120, deck - 92, 60, 34, palette.second),
        ]),
    group([
      polygon(
        [
          [1180, 930],
          [1420, 930],
          [1390, 985],
          [1215, 985],
        ],
        palette.second,
      ),
      rect(1260, 880, 90, 52, palette.light),
      ellipse(1300, 990, 150, 12, palette.light, { opacity: 0.35 }),
    ]),
    times(6, (index) => tree(40 + index * 58, 1067 - index * 6, 150 - index * 12, palette.near, palette.ink, 'fir')),
  ]);
};
