import { type Scene } from '../palette';
import { passerBy, skinOf } from '../people';
import { circle, document, gradient, group, HEIGHT, line, path, rect, times, WIDTH } from '../svg';
import { gear } from './gear';

export const museum: Scene = (brush) => {
  const { palette, variant } = brush;
  const hall = [
    gradient('wall', 0, 800, palette.skyBottom, palette.skyTop),
    times(
      5,
      (index) =>
        path(`M${60 + index * 310} 800V330a125 125 0 0 1 250 0V800Z`, index % 2 === 0 ? palette.light : palette.skyBottom, {
          opacity: 0.8,
        }) + rect(30 + index * 310, 120, 30, 680, palette.far),
    ),
    rect(0, 100, WIDTH, 26, palette.near),
    gradient('floor', 800, HEIGHT - 800, palette.far, palette.middle),
  ];
  if (variant === 2) {
    return document([
      ...hall,
      line(
        [
          [0, 230],
          [WIDTH, 230],
        ],
        palette.ink,
        5,
      ),
      line(
        [
          [740, 230],
          [820, 400],
        ],
        palette.ink,
        8,
      ),
      rect(330, 430, 940, 400, palette.second, { rx: 40 }),
      rect(300, 400, 1000, 56, palette.ink, { rx: 28 }),
      times(7, (index) => rect(400 + index * 120, 490, 92, 130, palette.skyBottom, { rx: 10 })),
      rect(330, 660, 940, 26, palette.accent),
      rect(330, 640, 940, 8, palette.light),
      circle(1235, 730, 24, palette.light),
      rect(420, 820, 760, 46, palette.ink, { rx: 10 }),
      times(4, (index) => circle(500 + index * 200, 868, 44, palette.ink) + circle(500 + index * 200, 868, 18, palette.far)),
      rect(0, 908, WIDTH, 12, palette.ink),
      rect(0, 950, WIDTH, 12, palette.ink, { opacity: 0.6 }),
      times(5, (index) =>
        passerBy(
          110 + index * 60 + (index > 1 ? 1120 : 0),
          1010,
          230,
          [palette.ink, palette.accent, palette.near, palette.second, palette.ink][index],
          skinOf(brush.chance),
        ),
      ),
    ]);
  }
  return document([
    ...hall,
    rect(0, 214, WIDTH, 22, palette.ink),
    times(4, (index) => {
      const x = 230 + index * 380;
      return group([
        circle(x, 225, 84, palette.accent),
        circle(x, 225, 56, palette.skyBottom),
        line(
          [
            [x, 141],
            [x, 309],
          ],
          palette.accent,
          12,
        ),
        line(
          [
            [x - 84, 225],
            [x + 84, 225],
          ],
          palette.accent,
          12,
        ),
        line(
          [
            [x - 82, 235],
            [x - 46, 640],
          ],
          palette.second,
          12,
        ),
        line(
          [
            [x + 82, 235],
            [x + 46, 640],
          ],
          palette.second,
          12,
        ),
        rect(x - 120, 690, 250, 130, palette.ink, { rx: 8 }),
        rect(x - 100, 610, 90, 100, palette.near, { rx: 6 }),
        rect(x + 6, 650, 110, 22, '#c7ced6'),
        gear(x, 640, 44, palette.near, palette.light),
      ]);
    }),
    line(
      [
        [80, 900],
        [1520, 900],
      ],
      palette.accent,
      9,
    ),
    times(5, (index) => rect(72 + index * 360, 880, 14, 100, palette.ink)),
    times(6, (index) =>
      passerBy(
        200 + index * 250,
        1050,
        240,
        [palette.second, palette.ink, palette.accent, palette.near, palette.ink, palette.second][index],
        skinOf(brush.chance),
      ),
    ),
  ]);
};
