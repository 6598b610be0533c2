/** Scenes about people: speeches, signatures, meetings. */
import { audience, banners, room, windowOnTown } from './backdrops';
import { pick, type Brush, type Scene } from './palette';
import { AT_EASE, bust, figure, lookOf } from './people';
import { circle, document, ellipse, group, HEIGHT, line, path, polygon, rect, times, WIDTH } from './svg';

const screen = ({ palette, variant }: Brush, x: number, y: number, width: number, height: number): string =>
  group([
    rect(x - 12, y - 12, width + 24, height + 24, palette.ink, { rx: 10 }),
    rect(x, y, width, height, palette.second),
    variant % 2 === 0
      ? times(6, (index) => rect(x + width * (0.12 + index * 0.135), y + height * (0.75 - index * 0.095), width * 0.08, height * (0.13 + index * 0.095), index === 5 ? palette.accent : palette.light, { opacity: 0.9 }))
      : times(4, (index) => circle(x + width / 2, y + height / 2, height * (0.42 - index * 0.1), 'none', { stroke: index === 1 ? palette.accent : palette.light, 'stroke-width': 10, opacity: 0.85 })),
  ]);

export const podium: Scene = (brush) => {
  const { palette, variant } = brush;
  const x = variant % 2 === 0 ? 1130 : 470;
  const speaker = lookOf(brush, variant % 2 === 1 ? 'female' : 'male');
  return document([
    room(brush, 800),
    screen(brush, variant % 2 === 0 ? 210 : 790, 130, 600, 400),
    banners(brush, variant % 2 === 0 ? 880 : 90, 190, 300, 1),
    figure(x, 390, 76, speaker, { left: [-1.5, 4.4], right: [1.9, 3.5] }),
    polygon([[x - 190, 690], [x + 190, 690], [x + 150, 980], [x - 150, 980]], palette.ink),
    polygon([[x - 190, 690], [x + 190, 690], [x + 182, 740], [x - 182, 740]], '#000000', { opacity: 0.25 }),
    rect(x - 210, 664, 420, 34, palette.near, { rx: 8 }),
    circle(x, 840, 52, palette.accent),
    circle(x, 840, 34, 'none', { stroke: palette.light, 'stroke-width': 7 }),
    line([[x + 60, 664], [x + 34, 600], [x + 12, 588]], '#20242c', 8),
    ellipse(x + 8, 586, 19, 13, '#20242c', { transform: `rotate(-20 ${x + 8} 586)` }),
    audience(brush, 985, 62),
  ]);
};

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
    group([ellipse(793, 784, 62, 40, left.skin, { transform: 'rotate(-8 793 784)' }), ellipse(812, 786, 48, 31, right.skin, { transform: 'rotate(10 812 786)' }), times(3, (index) => line([[776 + index * 20, 762], [782 + index * 20, 786]], '#000000', 3, { opacity: 0.18 }))]),
    rect(0, 930, WIDTH, 137, palette.near),
    rect(0, 930, WIDTH, 16, palette.light, { opacity: 0.3 }),
    times(2, (index) => group([rect(360 + index * 640, 905, 230, 30, index === 0 ? palette.accent : palette.second, { rx: 5 }), rect(372 + index * 640, 898, 206, 12, palette.light)])),
  ]);
};

const folder = (x: number, y: number, colour: string, light: string): string =>
  group([
    polygon([[x - 120, y + 60], [x + 120, y + 60], [x + 96, y], [x - 96, y]], colour),
    polygon([[x - 106, y + 52], [x - 4, y + 52], [x - 3, y + 5], [x - 86, y + 5]], light),
    polygon([[x + 106, y + 52], [x + 4, y + 52], [x + 3, y + 5], [x + 86, y + 5]], light),
    times(3, (index) => line([[x + 20, y + 16 + index * 10], [x + 78 + index * 3, y + 16 + index * 10]], '#9aa3ad', 3)),
    line([[x + 26, y + 47], [x + 44, y + 43], [x + 54, y + 48], [x + 72, y + 42]], '#2b4c8c', 3),
  ]);

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
      return group([rect(x - r * 1.9, 470, r * 3.8, 330, palette.middle, { rx: 40 }), figure(x, 470, r, look, { left: [-1.35, 4.5], right: [0.55, 4.55] })]);
    }),
    polygon([[90, 790], [1510, 790], [1580, 905], [20, 905]], palette.light),
    rect(20, 905, 1560, HEIGHT - 905, palette.accent),
    times(13, (index) => rect(20 + index * 124, 905, 46, HEIGHT - 905, '#000000', { opacity: 0.06 })),
    rect(20, 905, 1560, 12, '#000000', { opacity: 0.12 }),
    ...looks.map((look, index) => {
      const x = first + index * gap;
      const sleeve = (side: number, hand: number): string => line([[x + side * r * 1.62, 760], [x + side * r * 1.5, 800], [x + hand * r, 836]], look.suit, 0.9 * r) + circle(x + hand * r, 842, 0.42 * r, look.skin);
      return sleeve(-1, -0.95) + sleeve(1, 0.75) + folder(x + 8, 818, palette.second, '#fdfdfb') + line([[x + r * 0.62, 838], [x + r * 0.62 + 34, 782]], palette.ink, 8);
    }),
    times(seats - 1, (index) => bouquet(first + (index + 0.5) * gap, 838, brush)),
  ]);
};

const bouquet = (x: number, y: number, { palette }: Brush): string =>
  group([polygon([[x - 26, y], [x + 26, y], [x + 17, y + 44], [x - 17, y + 44]], palette.middle), times(7, (index) => circle(x + Math.cos(index * 0.9) * 32, y - 20 + Math.sin(index * 0.9) * 20, 17, [palette.accent, palette.second, palette.far][index % 3] as string))]);

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
      return rect(x - 88, 500, 176, 210, palette.middle, { rx: 30 }) + bust(x, 450 + (index % 2) * 10, 58, lookOf(brush, variant === 4 && index % 3 !== 2 ? 'male' : undefined), 5);
    }),
    ellipse(800, 800, 860, 170, palette.near),
    ellipse(800, 776, 860, 165, palette.far),
    ellipse(800, 776, 560, 78, palette.near),
    ellipse(800, 784, 556, 70, palette.ink, { opacity: 0.85 }),
    times(5, (index) => tuft(480 + index * 160, 800, palette.middle, palette.accent)),
    times(seats, (index) => {
      const x = 240 + index * (gap * 0.9);
      return polygon([[x - 46, 690], [x + 30, 690], [x + 24, 668], [x - 38, 668]], palette.light) + rect(x + 46, 660, 15, 36, palette.skyTop, { rx: 4, opacity: 0.9 });
    }),
    times(4, (index) => {
      const x = 190 + index * 407;
      return group([path(`M${x - 165} ${HEIGHT}V${985}q0 -90 165 -90t165 90V${HEIGHT}Z`, palette.ink), ellipse(x, 850, 60, 72, pick(brush.chance, ['#2e241c', '#5b3a24', '#3b3b42', '#8a5a33'])), rect(x - 24, 895, 48, 40, '#d9a57a')]);
    }),
  ]);
};

const tuft = (x: number, y: number, leaf: string, flower: string): string => times(5, (index) => ellipse(x + (index - 2) * 17, y - (index % 2) * 10, 20, 14, index === 2 ? flower : leaf));

export const crowd: Scene = (brush) => {
  const { palette, variant } = brush;
  const count = variant === 4 ? 5 : 6 + variant;
  const gap = 1320 / (count - 1);
  return document([
    room(brush, 850),
    variant % 2 === 0 ? windowOnTown(brush, 520, 90, 560, 300) : screen(brush, 500, 90, 600, 300),
    banners(brush, 70, 120, 280, 1),
    banners(brush, 1440, 120, 280, 1),
    times(count - 1, (index) => figure(140 + (index + 0.5) * gap, 345, 46, lookOf(brush), AT_EASE)),
    times(count, (index) => figure(140 + index * gap, 440 + (index % 2) * 14, 49, lookOf(brush), index % 3 === 1 ? { left: [-0.3, 4.9], right: [0.3, 4.9], legs: true } : AT_EASE)),
    rect(0, 1003, WIDTH, 64, palette.ink, { opacity: 0.18 }),
  ]);
};

/** Head and shoulders on a plain ground, 1000 × 1250. */
export const portrait = (brush: Brush, gender: 'male' | 'female'): string => {
  const { palette, chance } = brush;
  return document(
    [
      rect(0, 0, 1000, 1250, palette.skyTop),
      circle(500, 560, 470, palette.skyBottom, { opacity: 0.75 }),
      circle(170 + chance() * 660, 230, 130, palette.accent, { opacity: 0.28 }),
      bust(500, 510, 196, lookOf(brush, gender), 5),
    ],
    1000,
    1250,
  );
};
