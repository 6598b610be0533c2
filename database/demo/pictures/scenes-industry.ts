/** Scenes about work: factories, workshops, the shipyard, power, trade fairs. */
import { hills, sky, tree } from './backdrops';
import { between, pick, type Brush, type Scene } from './palette';
import { AT_EASE, figure, lookOf, passerBy, skinOf } from './people';
import { circle, document, ellipse, gradient, group, HEIGHT, line, path, polygon, rect, times, WIDTH } from './svg';

export const gear = (x: number, y: number, r: number, colour: string, hole: string): string =>
  group([
    times(12, (index) => rect(x - r * 0.13, y - r * 1.2, r * 0.26, r * 0.4, colour, { transform: `rotate(${index * 30} ${x} ${y})`, rx: r * 0.04 })),
    circle(x, y, r, colour),
    circle(x, y, r * 0.62, '#000000', { opacity: 0.1 }),
    circle(x, y, r * 0.3, hole),
  ]);

const smoke = (x: number, y: number, colour: string): string => times(4, (index) => circle(x + index * 34, y - index * 42, 26 + index * 15, colour, { opacity: 0.5 - index * 0.09 }));

export const factory: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const ground = 860;
  const halls = 5;
  const chimneys = 2 + (variant % 3);
  return document([
    sky(brush, 700),
    hills(brush, 560, 120, palette.far),
    times(chimneys, (index) => {
      const x = 930 + index * 140;
      const top = 250 + between(chance, -40, 90);
      return smoke(x + 24, top - 30, palette.light) + polygon([[x, ground], [x + 12, top], [x + 44, top], [x + 56, ground]], palette.near) + rect(x + 9, top + 40, 38, 26, palette.accent);
    }),
    rect(880, 560, 560, ground - 560, palette.middle),
    times(10, (index) => rect(910 + index * 52, 610, 32, 62, palette.light, { opacity: 0.75 })),
    times(10, (index) => rect(910 + index * 52, 710, 32, 62, index % 4 === variant % 4 ? palette.accent : palette.light, { opacity: 0.75 })),
    times(halls, (index) => {
      const x = 90 + index * 165;
      return polygon([[x, ground], [x, 520], [x + 165, 620], [x + 165, ground]], index % 2 === 0 ? palette.near : palette.middle) + polygon([[x, 520], [x + 165, 620], [x + 165, 640], [x, 540]], palette.light, { opacity: 0.5 }) + rect(x + 36, 700, 92, 76, palette.skyTop, { opacity: 0.85 });
    }),
    variant % 2 === 0 ? group([rect(1440, 460, 16, ground - 460, palette.ink), rect(1520, 460, 16, ground - 460, palette.ink), ellipse(1488, 400, 92, 78, palette.second), line([[1448, 600], [1528, 720]], palette.ink, 8)]) : '',
    rect(0, ground, WIDTH, HEIGHT - ground, palette.near),
    rect(0, 930, WIDTH, 10, palette.ink, { opacity: 0.6 }),
    rect(0, 966, WIDTH, 10, palette.ink, { opacity: 0.6 }),
    times(3, (index) => {
      const x = 240 + variant * 60 + index * 250;
      return rect(x, 858, 230, 84, index === 0 ? palette.accent : palette.second, { rx: 8 }) + times(2, (wheel) => circle(x + 52 + wheel * 126, 944, 22, palette.ink));
    }),
    times(6, (index) => tree(70 + index * 290 + between(chance, -50, 50), 1050, between(chance, 130, 190), index % 2 === 0 ? palette.middle : palette.far, palette.ink)),
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
    line([[x + 34, y + 76], [x + 56, y + 50], [x + 80, y + 66], [x + 112, y + 42]], palette.second, 6),
    circle(x + 44, y + 128, 13, palette.accent),
    circle(x + 84, y + 128, 13, '#77c38a'),
  ]);

export const workshop: Scene = (brush) => {
  const { palette, variant } = brush;
  const worker = { ...lookOf(brush), suit: palette.second, tie: null, style: 'bald' as const };
  const x = variant === 2 ? 1180 : 620;
  return document([
    gradient('wall', 0, 780, palette.skyTop, palette.skyBottom),
    times(6, (index) => rect(60 + index * 260, 110, 200, 300, palette.light, { opacity: 0.85 }) + rect(156 + index * 260, 110, 8, 300, palette.far) + rect(60 + index * 260, 250, 200, 8, palette.far)),
    rect(0, 60, WIDTH, 42, palette.near),
    times(9, (index) => line([[index * 200, 100], [index * 200 + 100, 64], [index * 200 + 200, 100]], palette.ink, 6, { opacity: 0.4 })),
    rect(900 - variant * 120, 96, 170, 46, palette.accent, { rx: 6 }),
    line([[985 - variant * 120, 142], [985 - variant * 120, 300]], palette.ink, 6),
    path(`M${960 - variant * 120} 300h50v30q0 30 -25 30t-25 -24`, 'none', { stroke: palette.ink, 'stroke-width': 10 }),
    gradient('floor', 780, HEIGHT - 780, palette.far, palette.middle),
    times(7, (index) => line([[800, 780], [index * 330 - 200, HEIGHT]], palette.light, 3, { opacity: 0.35 })),
    variant === 3
      ? times(3, (index) => pump(150 + index * 330, 520, brush))
      : lathe(110, 530, brush, palette.near) + (variant === 1 ? lathe(1040, 530, brush, palette.middle) : ''),
    variant === 2 ? group([gear(800, 600, 120, palette.accent, palette.skyBottom), gear(990, 700, 82, palette.near, palette.skyBottom), rect(660, 790, 460, 40, palette.ink, { rx: 8 })]) : '',
    figure(variant === 3 ? 1270 : x + 190, 420, 50, worker, { left: [-2.2, 4], right: [1.6, 5.4], legs: true }),
    helmet(variant === 3 ? 1270 : x + 190, 420, 50, palette.accent),
    times(3, (index) => rect(80 + index * 560, 940, 180, 90, palette.near, { rx: 6 }) + rect(80 + index * 560, 940, 180, 18, palette.ink, { opacity: 0.3 })),
  ]);
};

const helmet = (x: number, y: number, r: number, colour: string): string => path(`M${x - r * 1.05} ${y - r * 0.2}a${r * 1.05} ${r * 1.02} 0 0 1 ${r * 2.1} 0Z`, colour) + rect(x - r * 1.3, y - r * 0.32, r * 2.6, r * 0.22, colour, { rx: r * 0.1 });

const pump = (x: number, y: number, { palette }: Brush): string =>
  group([rect(x - 20, y + 250, 280, 40, palette.ink, { rx: 6 }), circle(x + 80, y + 150, 104, palette.second), circle(x + 80, y + 150, 60, palette.light, { opacity: 0.35 }), rect(x + 150, y + 96, 110, 110, palette.near, { rx: 10 }), rect(x + 52, y - 60, 56, 120, palette.second), rect(x + 34, y - 74, 92, 26, palette.ink, { rx: 4 }), times(5, (index) => circle(x + 80 + Math.cos(index * 1.257) * 82, y + 150 + Math.sin(index * 1.257) * 82, 9, palette.ink))]);

const ship = (x: number, y: number, { palette }: Brush, hull: string): string =>
  group([
    rect(x + 190, y - 190, 260, 130, palette.light, { rx: 10 }),
    rect(x + 230, y - 290, 170, 110, palette.light, { rx: 10 }),
    times(4, (index) => rect(x + 246 + index * 38, y - 262, 26, 34, palette.second, { rx: 4 })),
    times(5, (index) => circle(x + 226 + index * 48, y - 120, 13, palette.second)),
    rect(x + 300, y - 390, 34, 110, palette.accent),
    rect(x + 300, y - 390, 34, 26, palette.ink),
    line([[x + 430, y - 190], [x + 430, y - 350]], palette.ink, 8),
    polygon([[x, y - 70], [x + 720, y - 100], [x + 640, y + 90], [x + 70, y + 90]], hull),
    polygon([[x + 18, y - 4], [x + 690, y - 20], [x + 640, y + 90], [x + 70, y + 90]], palette.second),
    times(6, (index) => circle(x + 110 + index * 90, y + 20, 24, '#20242c')),
  ]);

export const shipyard: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const afloat = variant === 3;
  const crane = (x: number): string =>
    group([line([[x, 860], [x + 60, 300]], palette.accent, 22), line([[x + 200, 860], [x + 140, 300]], palette.accent, 22), rect(x + 30, 270, 140, 60, palette.ink, { rx: 8 }), line([[x - 230, 300], [x + 470, 262]], palette.accent, 20), line([[x + 100, 190], [x + 460, 262]], palette.ink, 5), line([[x + 100, 190], [x - 220, 300]], palette.ink, 5), line([[x + 100, 270], [x + 100, 190]], palette.accent, 16), line([[x + 400, 268], [x + 400, 420]], palette.ink, 5)]);
  return document([
    sky(brush, 640),
    hills(brush, 560, 90, palette.far),
    rect(0, 690, WIDTH, 400, palette.middle),
    times(26, () => line([[between(chance, 0, WIDTH), between(chance, 710, 1040)], [0, 0]].map(([x, y], index, all) => (index === 0 ? ([x as number, y as number] as const) : ([(all[0] as number[])[0]! + 90, (all[0] as number[])[1]!] as const))), palette.light, 5, { opacity: 0.35 })),
    crane(afloat ? 1180 : 1090),
    afloat ? '' : crane(90),
    afloat
      ? ship(360, 760, brush, palette.ink) + times(18, () => circle(between(chance, 250, 1250), between(chance, 130, 560), between(chance, 6, 12), pick(chance, [palette.accent, palette.second, palette.light])))
      : polygon([[0, 1067], [0, 900], [1600, 840], [1600, 1067]], palette.near) + times(9, (index) => rect(360 + index * 95, 812, 34, 90, palette.ink)) + ship(390, 730, brush, variant === 2 ? palette.ink : palette.near),
    afloat ? rect(0, 840, WIDTH, 227, palette.middle, { opacity: 0.55 }) + rect(0, 985, WIDTH, 90, palette.near) : '',
    times(7, (index) => passerBy(110 + index * 220 + between(chance, -40, 40), afloat ? 1030 : 1010, 118, index % 2 === 0 ? palette.accent : palette.ink, skinOf(chance))),
  ]);
};

const pylon = (x: number, ground: number, height: number, colour: string): string => {
  const top = ground - height;
  return group([
    line([[x - height * 0.13, ground], [x - height * 0.03, top + height * 0.2], [x, top], [x + height * 0.03, top + height * 0.2], [x + height * 0.13, ground]], colour, height * 0.016),
    times(5, (index) => line([[x - height * (0.115 - index * 0.02), ground - height * (0.1 + index * 0.15)], [x + height * (0.097 - index * 0.02), ground - height * (0.22 + index * 0.15)]], colour, height * 0.009)),
    times(3, (index) => line([[x - height * 0.17, top + height * (0.1 + index * 0.11)], [x + height * 0.17, top + height * (0.1 + index * 0.11)]], colour, height * 0.014)),
  ]);
};

export const power: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const wires = times(3, (index) => path(`M-100 ${250 + index * 62}Q180 ${350 + index * 62} ${420} ${256 + index * 66}T${1080} ${300 + index * 48}T1700 ${330 + index * 40}`, 'none', { stroke: palette.ink, 'stroke-width': 3, opacity: 0.8 }));
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
      return rect(x, 930 - tall, 160, tall + 30, index % 2 === 0 ? palette.near : palette.ink) + times(6, (cell) => rect(x + 24 + (cell % 3) * 42, 950 - tall + Math.floor(cell / 3) * 58, 26, 34, chance() < 0.65 ? palette.accent : palette.middle));
    }),
    rect(0, 955, WIDTH, 112, palette.ink),
    times(5, (index) => group([circle(190 + index * 330, 770, 120, palette.accent, { opacity: variant === 1 ? 0.25 : 0.12 }), line([[150 + index * 330, 1030], [150 + index * 330, 770], [190 + index * 330, 750]], palette.light, 10), ellipse(196 + index * 330, 756, 34, 13, palette.light)])),
  ]);
};

export const expo: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  return document([
    gradient('wall', 0, 760, palette.skyBottom, palette.skyTop),
    times(7, (index) => path(`M${index * 270 - 60} 0Q${index * 270 + 75} 210 ${index * 270 + 210} 0`, 'none', { stroke: palette.far, 'stroke-width': 14 })),
    times(8, (index) => circle(110 + index * 200, 170, 22, palette.light) + circle(110 + index * 200, 170, 62, palette.light, { opacity: 0.3 })),
    gradient('floor', 760, HEIGHT - 760, palette.far, palette.middle),
    times(4, (index) => {
      const x = 40 + index * 395;
      const colour = [palette.second, palette.near, palette.accent, palette.ink][index] as string;
      return group([rect(x, 300, 350, 480, palette.light, { opacity: 0.8 }), rect(x, 270, 350, 74, colour), circle(x + 60, 307, 20, palette.light), rect(x + 100, 296, 190, 22, palette.light, { rx: 11 }), rect(x + 40, 640, 270, 140, colour, { rx: 8 })]);
    }),
    gear(215, 520, 74, palette.middle, palette.light),
    variant === 2
      ? group([rect(512, 420, 200, 190, palette.second, { rx: 16 }), rect(535, 470, 150, 70, palette.light, { rx: 6 }), circle(560, 630, 26, palette.ink), circle(664, 630, 26, palette.ink)])
      : group([line([[560, 640], [530, 500], [640, 430], [700, 520]], palette.accent, 34), circle(530, 500, 24, palette.ink), circle(640, 430, 24, palette.ink), rect(680, 510, 44, 34, palette.ink)]),
    group([rect(880, 470, 240, 170, palette.near, { rx: 12 }), rect(904, 494, 130, 100, palette.skyTop, { rx: 6 }), circle(1080, 520, 18, palette.accent), rect(950, 540, 40, 54, palette.middle)]),
    times(5, (index) => rect(1290 + index * 46, 600 - index * 36, 32, 60 + index * 36, index === 4 ? palette.accent : palette.second)),
    times(11, (index) => passerBy(90 + index * 145 + between(chance, -40, 40), between(chance, 900, 985), between(chance, 200, 240), pick(chance, [palette.ink, palette.second, palette.near, palette.accent]), skinOf(chance))),
    figure(1330, 600, 36, lookOf(brush), AT_EASE),
  ]);
};
