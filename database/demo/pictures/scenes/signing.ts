import { banners, room, windowOnTown } from '../backdrops';
import { type Brush, type Scene } from '../palette';
import { figure, lookOf } from '../people';
import { circle, document, group, HEIGHT, line, polygon, rect, times, WIDTH } from '../svg';
import { screen } from './screen';

export const signing: Scene = (brush) => {
  const { palette, variant } = brush;
  const seats = variant === 3 ? 4 : variant === 1 ? 3 : 2;
  const gap = seats === 2 ? 520 : seats === 3 ? 430 : 350;
  const first = WIDTH / 2 - ((seats - 1) * gap) / 2;
  const r = seats === 4 ? 66 : 78;
  const suits = [palette.ink, palette.second, palette.near, palette.ink];
  const looks = suits.slice(0, seats).map((suit) => ({ ...lookOf(brush, variant === 4 ? 'male' : undefined), suit }));
  return document([
    room(brush, 830),
    variant % 2 === 0 ? windowOnTown(brush, 560, 90, 480, 260) : screen(brush, 560, 80, 480, 270),
    banners(brush, 110, 200, 320, 3),
    banners(brush, 1225, 200, 320, 3),
    ...looks.map((look, index) => {
      const x = first + index * gap;
      return group([
        rect(x - r * 1.9, 470, r * 3.8, 330, palette.middle, { rx: 40 }),
        figure(x, 470, r, look, { left: [-1.35, 4.5], right: [0.55, 4.55] }),
      ]);
    }),
    polygon(
      [
        [90, 790],
        [1510, 790],
        [1580, 905],
        [20, 905],
      ],
      palette.light,
    ),
    rect(20, 905, 1560, HEIGHT - 905, palette.accent),
    times(13, (index) => rect(20 + index * 124, 905, 46, HEIGHT - 905, '#000000', { opacity: 0.06 })),
    rect(20, 905, 1560, 12, '#000000', { opacity: 0.12 }),
    ...looks.map((look, index) => {
      const x = first + index * gap;
      const sleeve = (side: number, hand: number): string =>
        line(
          [
            [x + side * r * 1.62, 760],
            [x + side * r * 1.5, 800],
            [x + hand * r, 836],
          ],
          look.suit,
          0.9 * r,
        ) + circle(x + hand * r, 842, 0.42 * r, look.skin);
      return (
        sleeve(-1, -0.95) +
        sleeve(1, 0.75) +
        folder(x + 8, 818, palette.second, '#fdfdfb') +
        line(
          [
            [x + r * 0.62, 838],
            [x + r * 0.62 + 34, 782],
          ],
          palette.ink,
          8,
        )
      );
    }),
    times(seats - 1, (index) => bouquet(first + (index + 0.5) * gap, 838, brush)),
  ]);
};

const folder = (x: number, y: number, colour: string, light: string): string =>
  group([
    polygon(
      [
        [x - 120, y + 60],
        [x + 120, y + 60],
        [x + 96, y],
        [x - 96, y],
      ],
      colour,
    ),
    polygon(
      [
        [x - 106, y + 52],
        [x - 4, y + 52],
        [x - 3, y + 5],
        [x - 86, y + 5],
      ],
      light,
    ),
    polygon(
      [
        [x + 106, y + 52],
        [x + 4, y + 52],
        [x + 3, y + 5],
        [x + 86, y + 5],
      ],
      light,
    ),
    times(3, (index) =>
      line(
        [
          [x + 20, y + 16 + index * 10],
          [x + 78 + index * 3, y + 16 + index * 10],
        ],
        '#9aa3ad',
        3,
      ),
    ),
    line(
      [
        [x + 26, y + 47],
        [x + 44, y + 43],
        [x + 54, y + 48],
        [x + 72, y + 42],
      ],
      '#2b4c8c',
      3,
    ),
  ]);

const bouquet = (x: number, y: number, { palette }: Brush): string =>
  group([
    polygon(
      [
        [x - 26, y],
        [x + 26, y],
        [x + 17, y + 44],
        [x - 17, y + 44],
      ],
      palette.middle,
    ),
    times(7, (index) =>
      circle(
        x + Math.cos(index * 0.9) * 32,
        y - 20 + Math.sin(index * 0.9) * 20,
        17,
        [palette.accent, palette.second, palette.far][index % 3],
      ),
    ),
  ]);
