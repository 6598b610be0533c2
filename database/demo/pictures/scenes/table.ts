import { banners, room, windowOnTown } from '../backdrops';
import { pick, type Scene } from '../palette';
import { bust, lookOf } from '../people';
import { document, ellipse, group, HEIGHT, path, polygon, rect, times } from '../svg';
import { screen } from './screen';

export const table: Scene = (brush) => {
  const { palette, variant } = brush;
  const seats = variant === 4 ? 7 : 5 + (variant % 2);
  const gap = 1240 / (seats - 1);
  return document([
    room(brush, 700),
    windowOnTown(brush, 140, 90, 430, 280),
    variant % 2 === 0 ? windowOnTown(brush, 1030, 90, 430, 280) : screen(brush, 1000, 90, 450, 270),
    banners(brush, 690, 130, 210, 3),
    times(seats, (index) => {
      const x = 180 + index * gap;
      return (
        rect(x - 88, 500, 176, 210, palette.middle, { rx: 30 }) +
        bust(x, 450 + (index % 2) * 10, 58, lookOf(brush, variant === 4 && index % 3 !== 2 ? 'male' : undefined), 5)
      );
    }),
    ellipse(800, 800, 860, 170, palette.near),
    ellipse(800, 776, 860, 165, palette.far),
    ellipse(800, 776, 560, 78, palette.near),
    ellipse(800, 784, 556, 70, palette.ink, { opacity: 0.85 }),
    times(5, (index) => tuft(480 + index * 160, 800, palette.middle, palette.accent)),
    times(seats, (index) => {
      const x = 240 + index * (gap * 0.9);
      return (
        polygon(
          [
            [x - 46, 690],
            [x + 30, 690],
            [x + 24, 668],
            [x - 38, 668],
          ],
          palette.light,
        ) + rect(x + 46, 660, 15, 36, palette.skyTop, { rx: 4, opacity: 0.9 })
      );
    }),
    times(4, (index) => {
      const x = 190 + index * 407;
      return group([
        path(`M${x - 165} ${HEIGHT}V985q0 -90 165 -90t165 90V${HEIGHT}Z`, palette.ink),
        ellipse(x, 850, 60, 72, pick(brush.chance, ['#2e241c', '#5b3a24', '#3b3b42', '#8a5a33'])),
        rect(x - 24, 895, 48, 40, '#d9a57a'),
      ]);
    }),
  ]);
};

const tuft = (x: number, y: number, leaf: string, flower: string): string =>
  times(5, (index) => ellipse(x + (index - 2) * 17, y - (index % 2) * 10, 20, 14, index === 2 ? flower : leaf));
