import { type Brush, type Scene } from '../palette';
import { figure, lookOf } from '../people';
import { circle, document, gradient, group, HEIGHT, line, path, rect, times, WIDTH } from '../svg';
import { gear } from './gear';

export const workshop: Scene = (brush) => {
  const { palette, variant } = brush;
  const worker = { ...lookOf(brush), suit: palette.second, tie: null, style: 'bald' as const };
  const x = variant === 2 ? 1180 : 620;
  return document([
    gradient('wall', 0, 780, palette.skyTop, palette.skyBottom),
    times(
      6,
      (index) =>
        rect(60 + index * 260, 110, 200, 300, palette.light, { opacity: 0.85 }) +
        rect(156 + index * 260, 110, 8, 300, palette.far) +
        rect(60 + index * 260, 250, 200, 8, palette.far),
    ),
    rect(0, 60, WIDTH, 42, palette.near),
    times(9, (index) =>
      line(
        [
          [index * 200, 100],
          [index * 200 + 100, 64],
          [index * 200 + 200, 100],
        ],
        palette.ink,
        6,
        { opacity: 0.4 },
      ),
    ),
    rect(900 - variant * 120, 96, 170, 46, palette.accent, { rx: 6 }),
    line(
      [
        [985 - variant * 120, 142],
        [985 - variant * 120, 300],
      ],
      palette.ink,
      6,
    ),
    path(`M${960 - variant * 120} 300h50v30q0 30 -25 30t-25 -24`, 'none', { stroke: palette.ink, 'stroke-width': 10 }),
    gradient('floor', 780, HEIGHT - 780, palette.far, palette.middle),
    times(7, (index) =>
      line(
        [
          [800, 780],
          [index * 330 - 200, HEIGHT],
        ],
        palette.light,
        3,
        { opacity: 0.35 },
      ),
    ),
    variant === 3
      ? times(3, (index) => pump(150 + index * 330, 520, brush))
      : lathe(110, 530, brush, palette.near) + (variant === 1 ? lathe(1040, 530, brush, palette.middle) : ''),
    variant === 2
      ? group([
          gear(800, 600, 120, palette.accent, palette.skyBottom),
          gear(990, 700, 82, palette.near, palette.skyBottom),
          rect(660, 790, 460, 40, palette.ink, { rx: 8 }),
        ])
      : '',
    figure(variant === 3 ? 1270 : x + 190, 420, 50, worker, { left: [-2.2, 4], right: [1.6, 5.4], legs: true }),
    helmet(variant === 3 ? 1270 : x + 190, 420, 50, palette.accent),
    times(
      3,
      (index) =>
        rect(80 + index * 560, 940, 180, 90, palette.near, { rx: 6 }) + rect(80 + index * 560, 940, 180, 18, palette.ink, { opacity: 0.3 }),
    ),
  ]);
};

const lathe = (x: number, y: number, { palette }: Brush, colour: string): string =>
  group([
    rect(x, y + 150, 460, 130, palette.ink, { rx: 8 }),
    rect(x - 16, y, 190, 180, colour, { rx: 14 }),
    circle(x + 174, y + 90, 52, '#8b96a3'),
    rect(x + 200, y + 76, 170, 28, '#c7ced6'),
    rect(x + 360, y + 40, 100, 140, colour, { rx: 10 }),
    rect(x + 250, y + 110, 56, 48, palette.near),
    rect(x + 24, y + 30, 100, 62, palette.light, { rx: 6 }),
    line(
      [
        [x + 34, y + 76],
        [x + 56, y + 50],
        [x + 80, y + 66],
        [x + 112, y + 42],
      ],
      palette.second,
      6,
    ),
    circle(x + 44, y + 128, 13, palette.accent),
    circle(x + 84, y + 128, 13, '#77c38a'),
  ]);

const helmet = (x: number, y: number, r: number, colour: string): string =>
  path(`M${x - r * 1.05} ${y - r * 0.2}a${r * 1.05} ${r * 1.02} 0 0 1 ${r * 2.1} 0Z`, colour) +
  rect(x - r * 1.3, y - r * 0.32, r * 2.6, r * 0.22, colour, { rx: r * 0.1 });

const pump = (x: number, y: number, { palette }: Brush): string =>
  group([
    rect(x - 20, y + 250, 280, 40, palette.ink, { rx: 6 }),
    circle(x + 80, y + 150, 104, palette.second),
    circle(x + 80, y + 150, 60, palette.light, { opacity: 0.35 }),
    rect(x + 150, y + 96, 110, 110, palette.near, { rx: 10 }),
    rect(x + 52, y - 60, 56, 120, palette.second),
    rect(x + 34, y - 74, 92, 26, palette.ink, { rx: 4 }),
    times(5, (index) => circle(x + 80 + Math.cos(index * 1.257) * 82, y + 150 + Math.sin(index * 1.257) * 82, 9, palette.ink)),
  ]);
