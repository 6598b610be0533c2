import { hills, ripples, sky } from '../backdrops';
import { between, pick, type Brush, type Scene } from '../palette';
import { passerBy, skinOf } from '../people';
import { circle, document, group, line, polygon, rect, times, WIDTH } from '../svg';

export const shipyard: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const afloat = variant === 3;
  const crane = (x: number): string =>
    group([
      line(
        [
          [x, 860],
          [x + 60, 300],
        ],
        palette.accent,
        22,
      ),
      line(
        [
          [x + 200, 860],
          [x + 140, 300],
        ],
        palette.accent,
        22,
      ),
      rect(x + 30, 270, 140, 60, palette.ink, { rx: 8 }),
      line(
        [
          [x - 230, 300],
          [x + 470, 262],
        ],
        palette.accent,
        20,
      ),
      line(
        [
          [x + 100, 190],
          [x + 460, 262],
        ],
        palette.ink,
        5,
      ),
      line(
        [
          [x + 100, 190],
          [x - 220, 300],
        ],
        palette.ink,
        5,
      ),
      line(
        [
          [x + 100, 270],
          [x + 100, 190],
        ],
        palette.accent,
        16,
      ),
      line(
        [
          [x + 400, 268],
          [x + 400, 420],
        ],
        palette.ink,
        5,
      ),
    ]);
  return document([
    sky(brush, 640),
    hills(brush, 560, 90, palette.far),
    rect(0, 690, WIDTH, 400, palette.middle),
    ripples(brush, 710, 26),
    crane(afloat ? 1180 : 1090),
    afloat ? '' : crane(90),
    afloat
      ? ship(360, 760, brush, palette.ink) +
        times(18, () =>
          circle(
            between(chance, 250, 1250),
            between(chance, 130, 560),
            between(chance, 6, 12),
            pick(chance, [palette.accent, palette.second, palette.light]),
          ),
        )
      : polygon(
          [
            [0, 1067],
            [0, 900],
            [1600, 840],
            [1600, 1067],
          ],
          palette.near,
        ) +
        times(9, (index) => rect(360 + index * 95, 812, 34, 90, palette.ink)) +
        ship(390, 730, brush, variant === 2 ? palette.ink : palette.near),
    afloat ? rect(0, 840, WIDTH, 227, palette.middle, { opacity: 0.55 }) + rect(0, 985, WIDTH, 90, palette.near) : '',
    times(7, (index) =>
      passerBy(
        110 + index * 220 + between(chance, -40, 40),
        afloat ? 1030 : 1010,
        118,
        index % 2 === 0 ? palette.accent : palette.ink,
        skinOf(chance),
      ),
    ),
  ]);
};

const ship = (x: number, y: number, { palette }: Brush, hull: string): string =>
  group([
    rect(x + 190, y - 190, 260, 130, palette.light, { rx: 10 }),
    rect(x + 230, y - 290, 170, 110, palette.light, { rx: 10 }),
    times(4, (index) => rect(x + 246 + index * 38, y - 262, 26, 34, palette.second, { rx: 4 })),
    times(5, (index) => circle(x + 226 + index * 48, y - 120, 13, palette.second)),
    rect(x + 300, y - 390, 34, 110, palette.accent),
    rect(x + 300, y - 390, 34, 26, palette.ink),
    line(
      [
        [x + 430, y - 190],
        [x + 430, y - 350],
      ],
      palette.ink,
      8,
    ),
    polygon(
      [
        [x, y - 70],
        [x + 720, y - 100],
        [x + 640, y + 90],
        [x + 70, y + 90],
      ],
      hull,
    ),
    polygon(
      [
        [x + 18, y - 4],
        [x + 690, y - 20],
        [x + 640, y + 90],
        [x + 70, y + 90],
      ],
      palette.second,
    ),
    times(6, (index) => circle(x + 110 + index * 90, y + 20, 24, '#20242c')),
  ]);
