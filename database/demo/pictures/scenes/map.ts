import { tree } from '../backdrops';
import { between, type Brush, type Scene } from '../palette';
import { circle, document, ellipse, gradient, group, HEIGHT, line, path, polygon, times, WIDTH } from '../svg';

export const map: Scene = (brush) => {
  const { palette, variant } = brush;
  const spots = (
    variant === 3
      ? [
          [480, 500],
          [1130, 600],
        ]
      : [
          [420, 440],
          [820, 690],
          [1190, 420],
        ]
  ) as Array<[number, number]>;
  return document([
    gradient('sea', 0, HEIGHT, palette.skyTop, palette.skyBottom),
    times(
      9,
      (index) =>
        line(
          [
            [0, index * 133],
            [WIDTH, index * 133],
          ],
          palette.light,
          3,
          { opacity: 0.5 },
        ) +
        line(
          [
            [index * 200, 0],
            [index * 200, HEIGHT],
          ],
          palette.light,
          3,
          { opacity: 0.5 },
        ),
    ),
    variant === 3
      ? land(460, 520, 340, palette.far, brush) + land(1150, 560, 320, palette.middle, brush)
      : land(420, 400, 300, palette.far, brush) + land(1180, 410, 300, palette.middle, brush) + land(800, 740, 270, palette.near, brush),
    path('M-20 240C260 330 300 520 560 560S940 480 1060 640S1360 900 1640 880', 'none', {
      stroke: palette.light,
      'stroke-width': 22,
      'stroke-linecap': 'round',
    }),
    path('M-20 240C260 330 300 520 560 560S940 480 1060 640S1360 900 1640 880', 'none', {
      stroke: palette.skyTop,
      'stroke-width': 12,
      'stroke-linecap': 'round',
    }),
    line(spots, palette.ink, 8, { 'stroke-dasharray': '4 24' }),
    ...spots.map(([x, y], index) => pin(x, y, index % 2 === 0 ? palette.accent : palette.second, palette.light)),
    times(8, (index) => tree(230 + index * 170, 300 + ((index * 263) % 560), 74, palette.near, palette.ink, 'fir')),
    variant === 2
      ? times(14, (index) =>
          circle(260 + ((index * 397) % 1080), 210 + ((index * 211) % 640), 15, index % 3 === 0 ? palette.accent : palette.second, {
            stroke: palette.light,
            'stroke-width': 5,
          }),
        )
      : '',
    group([
      circle(1440, 910, 84, palette.light, { opacity: 0.9 }),
      polygon(
        [
          [1440, 836],
          [1460, 910],
          [1420, 910],
        ],
        palette.accent,
      ),
      polygon(
        [
          [1440, 984],
          [1460, 910],
          [1420, 910],
        ],
        palette.ink,
      ),
    ]),
  ]);
};

const land = (cx: number, cy: number, size: number, colour: string, { chance }: Brush): string =>
  polygon(
    Array.from({ length: 14 }, (_, index) => {
      const far = size * between(chance, 0.78, 1.12);
      return [cx + Math.cos((index / 14) * Math.PI * 2) * far * 1.25, cy + Math.sin((index / 14) * Math.PI * 2) * far] as const;
    }),
    colour,
    { stroke: '#ffffff', 'stroke-width': 9, 'stroke-linejoin': 'round' },
  );

const pin = (x: number, y: number, colour: string, light: string): string =>
  ellipse(x, y + 4, 22, 8, '#000000', { opacity: 0.2 }) +
  path(`M${x} ${y}C${x - 66} ${y - 78} ${x - 44} ${y - 140} ${x} ${y - 140}S${x + 66} ${y - 78} ${x} ${y}Z`, colour) +
  circle(x, y - 90, 21, light);
