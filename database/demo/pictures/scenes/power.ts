import { hills, sky } from '../backdrops';
import { between, type Scene } from '../palette';
import { circle, document, ellipse, group, line, path, rect, times, WIDTH } from '../svg';

export const power: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const wires = times(3, (index) =>
    path(
      `M-100 ${250 + index * 62}Q180 ${350 + index * 62} 420 ${256 + index * 66}T1080 ${300 + index * 48}T1700 ${330 + index * 40}`,
      'none',
      { stroke: palette.ink, 'stroke-width': 3, opacity: 0.8 },
    ),
  );
  return document([
    sky(brush, 760),
    hills(brush, 600, 110, palette.far),
    hills(brush, 690, 80, palette.middle),
    wires,
    pylon(420, 880, 690, palette.ink),
    pylon(1080, 850, 590, palette.ink),
    rect(0, 880, WIDTH, 190, palette.near),
    times(9, (index) => {
      const tall = between(chance, 130, 260);
      const x = index * 184 - 30;
      return (
        rect(x, 930 - tall, 160, tall + 30, index % 2 === 0 ? palette.near : palette.ink) +
        times(6, (cell) =>
          rect(x + 24 + (cell % 3) * 42, 950 - tall + Math.floor(cell / 3) * 58, 26, 34, chance() < 0.65 ? palette.accent : palette.middle),
        )
      );
    }),
    rect(0, 955, WIDTH, 112, palette.ink),
    times(5, (index) =>
      group([
        circle(190 + index * 330, 770, 120, palette.accent, { opacity: variant === 1 ? 0.25 : 0.12 }),
        line(
          [
            [150 + index * 330, 1030],
            [150 + index * 330, 770],
            [190 + index * 330, 750],
          ],
          palette.light,
          10,
        ),
        ellipse(196 + index * 330, 756, 34, 13, palette.light),
      ]),
    ),
  ]);
};

const pylon = (x: number, ground: number, height: number, colour: string): string => {
  const top = ground - height;
  return group([
    line(
      [
        [x - height * 0.13, ground],
        [x - height * 0.03, top + height * 0.2],
        [x, top],
        [x + height * 0.03, top + height * 0.2],
        [x + height * 0.13, ground],
      ],
      colour,
      height * 0.016,
    ),
    times(5, (index) =>
      line(
        [
          [x - height * (0.115 - index * 0.02), ground - height * (0.1 + index * 0.15)],
          [x + height * (0.097 - index * 0.02), ground - height * (0.22 + index * 0.15)],
        ],
        colour,
        height * 0.009,
      ),
    ),
    times(3, (index) =>
      line(
        [
          [x - height * 0.17, top + height * (0.1 + index * 0.11)],
          [x + height * 0.17, top + height * (0.1 + index * 0.11)],
        ],
        colour,
        height * 0.014,
      ),
    ),
  ]);
};
