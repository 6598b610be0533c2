import { hills, sky, tree } from '../backdrops';
import { between, pick, type Scene } from '../palette';
import { passerBy, skinOf } from '../people';
import { circle, document, group, HEIGHT, line, polygon, rect, times, WIDTH } from '../svg';

export const campus: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const storeys = variant === 1 ? 2 : 3;
  const windows = (x: number, columns: number): string =>
    times(columns * storeys, (index) =>
      rect(x + (index % columns) * 74, 470 + Math.floor(index / columns) * (330 / storeys), 42, 190 / storeys, palette.skyTop, { rx: 4 }),
    );
  return document([
    sky(brush, 700),
    hills(brush, 520, 120, palette.far),
    rect(130, 430, 1340, 440, palette.light),
    rect(130, 404, 1340, 34, palette.second),
    windows(180, 5),
    windows(1060, 5),
    rect(560, 350, 480, 520, palette.skyBottom),
    variant === 2
      ? group([
          rect(700, 190, 200, 190, palette.light),
          polygon(
            [
              [680, 200],
              [800, 90],
              [920, 200],
            ],
            palette.second,
          ),
          circle(800, 280, 54, palette.near),
          line(
            [
              [800, 280],
              [800, 244],
            ],
            palette.light,
            6,
          ),
          line(
            [
              [800, 280],
              [826, 292],
            ],
            palette.light,
            6,
          ),
        ])
      : polygon(
          [
            [530, 360],
            [800, 210],
            [1070, 360],
          ],
          palette.second,
        ) + circle(800, 305, 34, palette.accent),
    times(
      6,
      (index) =>
        rect(590 + index * 78, 400, 34, 440, palette.light) +
        rect(582 + index * 78, 388, 50, 18, palette.far) +
        rect(582 + index * 78, 832, 50, 18, palette.far),
    ),
    rect(740, 600, 120, 250, palette.near),
    times(3, (index) => rect(500 - index * 40, 850 + index * 24, 600 + index * 80, 26, index % 2 === 0 ? palette.far : palette.light)),
    rect(0, 920, WIDTH, 150, palette.near),
    polygon(
      [
        [620, 920],
        [980, 920],
        [1240, HEIGHT],
        [360, HEIGHT],
      ],
      palette.far,
    ),
    times(
      4,
      (index) =>
        tree(100 + index * 90, 960, between(chance, 230, 320), palette.middle, palette.ink) +
        tree(1500 - index * 90, 960, between(chance, 230, 320), palette.middle, palette.ink),
    ),
    times(7, (index) =>
      passerBy(
        430 + index * 130 + between(chance, -30, 30),
        between(chance, 960, 1040),
        132,
        pick(chance, [palette.accent, palette.second, palette.ink]),
        skinOf(chance),
      ),
    ),
  ]);
};
