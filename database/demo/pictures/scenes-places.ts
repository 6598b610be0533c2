/** Scenes without people in the foreground: maps, bridges, water, roads, buildings. */
import { hills, sky, tree } from './backdrops';
import { between, pick, type Brush, type Scene } from './palette';
import { passerBy, skinOf } from './people';
import { gear } from './scenes-industry';
import { circle, document, ellipse, gradient, group, HEIGHT, line, path, polygon, rect, times, WIDTH } from './svg';

const land = (cx: number, cy: number, size: number, colour: string, { chance }: Brush): string =>
  polygon(
    Array.from({ length: 14 }, (_, index) => {
      const far = size * between(chance, 0.78, 1.12);
      return [cx + Math.cos((index / 14) * Math.PI * 2) * far * 1.25, cy + Math.sin((index / 14) * Math.PI * 2) * far] as const;
    }),
    colour,
    { stroke: '#ffffff', 'stroke-width': 9, 'stroke-linejoin': 'round' },
  );

const pin = (x: number, y: number, colour: string, light: string): string => ellipse(x, y + 4, 22, 8, '#000000', { opacity: 0.2 }) + path(`M${x} ${y}C${x - 66} ${y - 78} ${x - 44} ${y - 140} ${x} ${y - 140}S${x + 66} ${y - 78} ${x} ${y}Z`, colour) + circle(x, y - 90, 21, light);

export const map: Scene = (brush) => {
  const { palette, variant } = brush;
  const spots = (variant === 3 ? [[480, 500], [1130, 600]] : [[420, 440], [820, 690], [1190, 420]]) as Array<[number, number]>;
  return document([
    gradient('sea', 0, HEIGHT, palette.skyTop, palette.skyBottom),
    times(9, (index) => line([[0, index * 133], [WIDTH, index * 133]], palette.light, 3, { opacity: 0.5 }) + line([[index * 200, 0], [index * 200, HEIGHT]], palette.light, 3, { opacity: 0.5 })),
    variant === 3
      ? land(460, 520, 340, palette.far, brush) + land(1150, 560, 320, palette.middle, brush)
      : land(420, 400, 300, palette.far, brush) + land(1180, 410, 300, palette.middle, brush) + land(800, 740, 270, palette.near, brush),
    path('M-20 240C260 330 300 520 560 560S940 480 1060 640S1360 900 1640 880', 'none', { stroke: palette.light, 'stroke-width': 22, 'stroke-linecap': 'round' }),
    path('M-20 240C260 330 300 520 560 560S940 480 1060 640S1360 900 1640 880', 'none', { stroke: palette.skyTop, 'stroke-width': 12, 'stroke-linecap': 'round' }),
    line(spots, palette.ink, 8, { 'stroke-dasharray': '4 24' }),
    ...spots.map(([x, y], index) => pin(x, y, index % 2 === 0 ? palette.accent : palette.second, palette.light)),
    times(8, (index) => tree(230 + index * 170, 300 + ((index * 263) % 560), 74, palette.near, palette.ink, 'fir')),
    variant === 2 ? times(14, (index) => circle(260 + ((index * 397) % 1080), 210 + ((index * 211) % 640), 15, index % 3 === 0 ? palette.accent : palette.second, { stroke: palette.light, 'stroke-width': 5 })) : '',
    group([circle(1440, 910, 84, palette.light, { opacity: 0.9 }), polygon([[1440, 836], [1460, 910], [1420, 910]], palette.accent), polygon([[1440, 984], [1460, 910], [1420, 910]], palette.ink)]),
  ]);
};

const ripples = ({ palette, chance }: Brush, top: number, count: number): string =>
  times(count, () => {
    const x = between(chance, 0, WIDTH);
    const y = between(chance, top, HEIGHT - 10);
    return line([[x, y], [x + between(chance, 50, 150), y]], palette.light, 4, { opacity: 0.4 });
  });

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
        : polygon([[x - 22, unfinished ? 720 : deck], [x + 22, unfinished ? 720 : deck], [x + 34, 830], [x - 34, 830]], palette.ink, { opacity: 0.92 }) + ellipse(x, 832, 66, 13, palette.light, { opacity: 0.35 });
    }),
    ...towers.map((x) =>
      variant === 3
        ? ''
        : group([
            polygon([[x - 42, 840], [x - 16, 190], [x + 16, 190], [x + 42, 840]], palette.light),
            polygon([[x, 840], [x, 190], [x + 16, 190], [x + 42, 840]], '#000000', { opacity: 0.12 }),
            times(9, (index) => line([[x, 215 + index * 26], [x - reach * (1 - index * 0.1), deck]], palette.accent, 4) + (x + reach * (1 - index * 0.1) < built ? line([[x, 215 + index * 26], [x + reach * (1 - index * 0.1), deck]], palette.accent, 4) : '')),
            ellipse(x, 842, 110, 18, palette.light, { opacity: 0.4 }),
          ]),
    ),
    rect(-10, deck - 6, built + 10, 30, palette.ink),
    rect(-10, deck - 16, built + 10, 10, palette.accent),
    variant === 2 ? times(5, (index) => vehicle(180 + index * 300, deck - 16, 74, index % 2 === 0 ? palette.second : palette.light)) : '',
    variant === 2 ? '' : group([line([[built - 80, deck - 10], [built - 80, deck - 250]], palette.accent, 14), line([[built - 200, deck - 220], [built + 190, deck - 250]], palette.accent, 12), line([[built + 150, deck - 246], [built + 150, deck - 90]], palette.ink, 4), rect(built + 120, deck - 92, 60, 34, palette.second)]),
    group([polygon([[1180, 930], [1420, 930], [1390, 985], [1215, 985]], palette.second), rect(1260, 880, 90, 52, palette.light), ellipse(1300, 990, 150, 12, palette.light, { opacity: 0.35 })]),
    times(6, (index) => tree(40 + index * 58, 1067 - index * 6, 150 - index * 12, palette.near, palette.ink, 'fir')),
  ]);
};

const vehicle = (x: number, ground: number, size: number, colour: string): string => group([rect(x, ground - size * 0.42, size * 1.3, size * 0.3, colour, { rx: 8 }), rect(x + size * 0.25, ground - size * 0.66, size * 0.75, size * 0.3, colour, { rx: 10 }), circle(x + size * 0.3, ground - size * 0.1, size * 0.13, '#20242c'), circle(x + size, ground - size * 0.1, size * 0.13, '#20242c')]);

export const lake: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const boat =
    variant === 2
      ? group([polygon([[430, 790], [1170, 790], [1120, 870], [480, 870]], palette.ink), rect(520, 690, 120, 100, palette.light), rect(540, 712, 80, 34, palette.second), times(4, (index) => vehicle(690 + index * 108, 792, 78, [palette.accent, palette.second, palette.light, palette.accent][index] as string)), line([[430, 800], [360, 740]], palette.ink, 14), line([[1170, 800], [1240, 740]], palette.ink, 14)])
      : variant === 3
        ? times(3, (index) => group([ellipse(480 + index * 330, 838 - index * 40, 74, 18, palette.light, { opacity: 0.5 }), polygon([[440 + index * 330, 830 - index * 40], [520 + index * 330, 830 - index * 40], [498 + index * 330, 720 - index * 40], [462 + index * 330, 720 - index * 40]], palette.accent), circle(480 + index * 330, 706 - index * 40, 15, palette.second), rect(452 + index * 330, 770 - index * 40, 56, 18, palette.light)]))
        : group([path('M640 800Q800 870 980 800L940 846Q800 880 676 846Z', palette.second), line([[800, 820], [800, 560]], palette.ink, 8), polygon([[812, 570], [812, 790], [960, 790]], palette.light), polygon([[790, 600], [790, 790], [690, 790]], palette.accent)]);
  return document([
    sky(brush, 600),
    hills(brush, 420, 140, palette.far),
    hills(brush, 510, 90, palette.middle),
    times(22, (index) => tree(index * 76 + between(chance, -20, 20), 640, between(chance, 70, 130), index % 3 === 0 ? palette.middle : palette.near, palette.ink, 'fir')),
    gradient('water', 630, HEIGHT - 630, palette.skyTop, palette.middle),
    ripples(brush, 660, 40),
    ellipse(800, 872, 420, 20, palette.ink, { opacity: 0.14 }),
    boat,
    times(34, (index) => {
      const x = index < 17 ? index * 24 : 1600 - (index - 17) * 22;
      const tall = between(chance, 120, 260);
      return line([[x, 1070], [x + between(chance, -26, 26), 1070 - tall]], index % 2 === 0 ? palette.near : palette.ink, 7) + (index % 3 === 0 ? ellipse(x, 1066 - tall, 11, 36, palette.second) : '');
    }),
  ]);
};

export const road: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const x = variant === 1 ? 610 : 560;
  return document([
    sky(brush, 560),
    hills(brush, 430, 120, palette.far),
    hills(brush, 500, 70, palette.middle),
    rect(0, 560, WIDTH, 510, palette.near),
    times(9, (index) => polygon([[index * 200 - 100, 560], [index * 200 - 60, 560], [index * 420 - 1000, HEIGHT], [index * 420 - 1180, HEIGHT]], palette.middle, { opacity: 0.45 })),
    polygon([[770, 556], [830, 556], [1420, HEIGHT], [180, HEIGHT]], palette.ink),
    times(6, (index) => {
      const y = 590 + index * index * 17;
      return polygon([[798 - index, y], [802 + index, y], [803 + index * 2.4, y + 14 + index * 9], [797 - index * 2.4, y + 14 + index * 9]], palette.light);
    }),
    times(5, (index) => tree(690 - index * 150, 600 + index * 66, 120 + index * 52, palette.far, palette.ink) + tree(910 + index * 150, 600 + index * 66, 120 + index * 52, palette.far, palette.ink)),
    group([rect(x - 130, 560, 330, 250, palette.accent, { rx: 28 }), rect(x - 104, 592, 278, 104, palette.skyBottom, { rx: 12 }), rect(x + 28, 592, 10, 104, palette.accent), rect(x - 130, 728, 330, 18, palette.light), circle(x - 84, 772, 20, palette.light), circle(x + 154, 772, 20, palette.light), rect(x - 108, 806, 64, 40, '#20242c', { rx: 10 }), rect(x + 114, 806, 64, 40, '#20242c', { rx: 10 })]),
    group([rect(1330, 560, 14, 330, palette.light), polygon([[1337, 470], [1412, 600], [1262, 600]], palette.light, { stroke: palette.second, 'stroke-width': 18, 'stroke-linejoin': 'round' }), rect(1330, 520, 14, 42, palette.ink), circle(1337, 580, 8, palette.ink)]),
    times(6, () => ellipse(between(chance, 0, 260), between(chance, 930, 1060), 40, 13, palette.accent, { opacity: 0.5 })),
  ]);
};

export const campus: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const storeys = variant === 1 ? 2 : 3;
  const windows = (x: number, columns: number): string => times(columns * storeys, (index) => rect(x + (index % columns) * 74, 470 + Math.floor(index / columns) * (330 / storeys), 42, 190 / storeys, palette.skyTop, { rx: 4 }));
  return document([
    sky(brush, 700),
    hills(brush, 520, 120, palette.far),
    rect(130, 430, 1340, 440, palette.light),
    rect(130, 404, 1340, 34, palette.second),
    windows(180, 5),
    windows(1060, 5),
    rect(560, 350, 480, 520, palette.skyBottom),
    variant === 2
      ? group([rect(700, 190, 200, 190, palette.light), polygon([[680, 200], [800, 90], [920, 200]], palette.second), circle(800, 280, 54, palette.near), line([[800, 280], [800, 244]], palette.light, 6), line([[800, 280], [826, 292]], palette.light, 6)])
      : polygon([[530, 360], [800, 210], [1070, 360]], palette.second) + circle(800, 305, 34, palette.accent),
    times(6, (index) => rect(590 + index * 78, 400, 34, 440, palette.light) + rect(582 + index * 78, 388, 50, 18, palette.far) + rect(582 + index * 78, 832, 50, 18, palette.far)),
    rect(740, 600, 120, 250, palette.near),
    times(3, (index) => rect(500 - index * 40, 850 + index * 24, 600 + index * 80, 26, index % 2 === 0 ? palette.far : palette.light)),
    rect(0, 920, WIDTH, 150, palette.near),
    polygon([[620, 920], [980, 920], [1240, HEIGHT], [360, HEIGHT]], palette.far),
    times(4, (index) => tree(100 + index * 90, 960, between(chance, 230, 320), palette.middle, palette.ink) + tree(1500 - index * 90, 960, between(chance, 230, 320), palette.middle, palette.ink)),
    times(7, (index) => passerBy(430 + index * 130 + between(chance, -30, 30), between(chance, 960, 1040), 132, pick(chance, [palette.accent, palette.second, palette.ink]), skinOf(chance))),
  ]);
};

export const museum: Scene = (brush) => {
  const { palette, variant } = brush;
  const hall = [
    gradient('wall', 0, 800, palette.skyBottom, palette.skyTop),
    times(5, (index) => path(`M${60 + index * 310} 800V330a125 125 0 0 1 250 0V800Z`, index % 2 === 0 ? palette.light : palette.skyBottom, { opacity: 0.8 }) + rect(30 + index * 310, 120, 30, 680, palette.far)),
    rect(0, 100, WIDTH, 26, palette.near),
    gradient('floor', 800, HEIGHT - 800, palette.far, palette.middle),
  ];
  if (variant === 2) {
    return document([
      ...hall,
      line([[0, 230], [WIDTH, 230]], palette.ink, 5),
      line([[740, 230], [820, 400]], palette.ink, 8),
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
      times(5, (index) => passerBy(110 + index * 60 + (index > 1 ? 1120 : 0), 1010, 230, [palette.ink, palette.accent, palette.near, palette.second, palette.ink][index] as string, skinOf(brush.chance))),
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
        line([[x, 141], [x, 309]], palette.accent, 12),
        line([[x - 84, 225], [x + 84, 225]], palette.accent, 12),
        line([[x - 82, 235], [x - 46, 640]], palette.second, 12),
        line([[x + 82, 235], [x + 46, 640]], palette.second, 12),
        rect(x - 120, 690, 250, 130, palette.ink, { rx: 8 }),
        rect(x - 100, 610, 90, 100, palette.near, { rx: 6 }),
        rect(x + 6, 650, 110, 22, '#c7ced6'),
        gear(x, 640, 44, palette.near, palette.light),
      ]);
    }),
    line([[80, 900], [1520, 900]], palette.accent, 9),
    times(5, (index) => rect(72 + index * 360, 880, 14, 100, palette.ink)),
    times(6, (index) => passerBy(200 + index * 250, 1050, 240, [palette.second, palette.ink, palette.accent, palette.near, palette.ink, palette.second][index] as string, skinOf(brush.chance))),
  ]);
};
