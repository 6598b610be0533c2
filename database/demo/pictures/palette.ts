/** Colours and chance: a picture's name decides both, so the same name is always the same picture. */
export interface Palette {
  skyTop: string;
  skyBottom: string;
  far: string;
  middle: string;
  near: string;
  ink: string;
  accent: string;
  second: string;
  light: string;
}

export const PALETTES: readonly Palette[] = [
  {
    skyTop: '#b9dcea',
    skyBottom: '#f0f7f4',
    far: '#a8cbcf',
    middle: '#6fa3a8',
    near: '#3f7377',
    ink: '#1f3a44',
    accent: '#f2a65a',
    second: '#c8553d',
    light: '#ffffff',
  },
  {
    skyTop: '#f3cda8',
    skyBottom: '#fcf0e3',
    far: '#dfbba6',
    middle: '#b98d86',
    near: '#7d5a68',
    ink: '#352c40',
    accent: '#e07a5f',
    second: '#3d5a80',
    light: '#fff8ef',
  },
  {
    skyTop: '#3b4274',
    skyBottom: '#d59aa0',
    far: '#74658f',
    middle: '#4f4a78',
    near: '#312f56',
    ink: '#1b1c36',
    accent: '#ffb86b',
    second: '#6fc3b8',
    light: '#ffe9d6',
  },
  {
    skyTop: '#d5e5cb',
    skyBottom: '#f7f8ec',
    far: '#b5cdb0',
    middle: '#7fa586',
    near: '#4b7a63',
    ink: '#23433a',
    accent: '#e9b44c',
    second: '#9b4a2f',
    light: '#fdfbf0',
  },
  {
    skyTop: '#c6d3e1',
    skyBottom: '#f3f6f9',
    far: '#aebccd',
    middle: '#7d91a8',
    near: '#4b6079',
    ink: '#243447',
    accent: '#f4845f',
    second: '#2a9d8f',
    light: '#ffffff',
  },
  {
    skyTop: '#d3e2f3',
    skyBottom: '#fafcff',
    far: '#c5d5e8',
    middle: '#93aeca',
    near: '#5b7ba0',
    ink: '#26405f',
    accent: '#e76f51',
    second: '#457b9d',
    light: '#ffffff',
  },
];

export type Chance = () => number;

/** mulberry32: small, even enough for drawing, and the same everywhere. */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

export const seedOf = (name: string): number =>
  Array.from(name, (letter) => letter.charCodeAt(0)).reduce((seed, code) => Math.imul(seed ^ code, 16777619), 2166136261) >>> 0;

export const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)];

export const between = (chance: Chance, low: number, high: number): number => low + chance() * (high - low);

/** What a scene draws with. `variant` counts from 1 and may change the composition. */
export interface Brush {
  palette: Palette;
  chance: Chance;
  variant: number;
}

export type Scene = (brush: Brush) => string;
