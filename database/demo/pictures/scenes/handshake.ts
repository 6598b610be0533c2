import { banners, room, windowOnTown } from '../backdrops';
import { type Scene } from '../palette';
import { figure, lookOf } from '../people';
import { document, ellipse, group, line, rect, times, WIDTH } from '../svg';

export const handshake: Scene = (brush) => {
  const { palette, variant } = brush;
  const left = { ...lookOf(brush, variant === 2 ? 'male' : undefined), suit: palette.ink };
  const right = { ...lookOf(brush, 'male'), suit: palette.second };
  return document([
    room(brush, 860),
    windowOnTown(brush, variant % 2 === 0 ? 140 : 1010, 120, 450, 330),
    banners(brush, variant % 2 === 0 ? 1130 : 150, 170, 330, 3),
    figure(520, 340, 98, left, { left: [-1.8, 6.2], right: [2.75, 4.5] }),
    figure(1080, 330, 98, right, { left: [-2.9, 4.6], right: [1.8, 6.2] }),
    group([
      ellipse(793, 784, 62, 40, left.skin, { transform: 'rotate(-8 793 784)' }),
      ellipse(812, 786, 48, 31, right.skin, { transform: 'rotate(10 812 786)' }),
      times(3, (index) =>
        line(
          [
            [776 + index * 20, 762],
            [782 + index * 20, 786],
          ],
          '#000000',
          3,
          { opacity: 0.18 },
        ),
      ),
    ]),
    rect(0, 930, WIDTH, 137, palette.near),
    rect(0, 930, WIDTH, 16, palette.light, { opacity: 0.3 }),
    times(2, (index) =>
      group([
        rect(360 + index * 640, 905, 230, 30, index === 0 ? palette.accent : palette.second, { rx: 5 }),
        rect(372 + index * 640, 898, 206, 12, palette.light),
      ]),
    ),
  ]);
};
