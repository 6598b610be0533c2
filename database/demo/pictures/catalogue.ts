/** Every picture of the archive: what draws it, and what a person who can't see it is told. */
import { chanceFrom, PALETTES, seedOf, type Brush, type Scene } from './palette';
import { bridge } from './scenes/bridge';
import { campus } from './scenes/campus';
import { crowd } from './scenes/crowd';
import { expo } from './scenes/expo';
import { factory } from './scenes/factory';
import { handshake } from './scenes/handshake';
import { lake } from './scenes/lake';
import { map } from './scenes/map';
import { museum } from './scenes/museum';
import { podium } from './scenes/podium';
import { portrait } from './scenes/portrait';
import { power } from './scenes/power';
import { road } from './scenes/road';
import { shipyard } from './scenes/shipyard';
import { signing } from './scenes/signing';
import { table } from './scenes/table';
import { workshop } from './scenes/workshop';

export interface Picture {
  key: string;
  svg: string;
  alternativeText: string;
  alternativeTextEn: string;
  /** Fractions of width and height, as Strapi keeps a file's focal point. */
  focalPoint: { x: number; y: number } | null;
}

interface SceneEntry {
  draw: Scene;
  count: number;
  ru: string;
  en: string;
  focalPoint?: { x: number; y: number };
}

const SCENES: { [name: string]: SceneEntry | undefined } = {
  podium: {
    draw: podium,
    count: 4,
    ru: 'Человек выступает с трибуны перед полным залом, за спиной экран',
    en: 'A person speaks at a lectern in front of a full hall, a screen behind',
  },
  handshake: {
    draw: handshake,
    count: 3,
    ru: 'Двое в деловых костюмах пожимают руки на фоне флагов',
    en: 'Two people in suits shake hands in front of flags',
    focalPoint: { x: 0.5, y: 0.55 },
  },
  signing: {
    draw: signing,
    count: 4,
    ru: 'Люди за столом с раскрытыми папками подписывают документы, по сторонам флаги',
    en: 'People at a table with open folders sign documents, flags on both sides',
  },
  table: {
    draw: table,
    count: 4,
    ru: 'Участники встречи сидят вокруг овального стола в зале с большими окнами',
    en: 'People sit around an oval table in a room with large windows',
  },
  group: {
    draw: crowd,
    count: 3,
    ru: 'Два ряда людей стоят для общего снимка в зале',
    en: 'Two rows of people stand for a group picture in a hall',
  },
  factory: {
    draw: factory,
    count: 4,
    ru: 'Завод с пилообразными крышами и трубами, на переднем плане железная дорога',
    en: 'A factory with saw-tooth roofs and chimneys, a railway in front',
  },
  workshop: {
    draw: workshop,
    count: 3,
    ru: 'Заводской цех с высокими окнами, станки и рабочий в каске',
    en: 'A workshop with tall windows, machines and a worker in a helmet',
  },
  shipyard: {
    draw: shipyard,
    count: 3,
    ru: 'Верфь: судно, портовые краны и люди на причале',
    en: 'A shipyard: a ship, cranes and people on the quay',
  },
  power: {
    draw: power,
    count: 2,
    ru: 'Опоры линии электропередачи над городом, в окнах и фонарях горит свет',
    en: 'Power line pylons above a town, lights in windows and street lamps',
  },
  expo: { draw: expo, count: 2, ru: 'Выставочный зал со стендами и посетителями', en: 'An exhibition hall with stands and visitors' },
  map: {
    draw: map,
    count: 3,
    ru: 'Схематическая карта регионов с метками городов и рекой',
    en: 'A schematic map of regions with cities marked and a river',
  },
  bridge: {
    draw: bridge,
    count: 3,
    ru: 'Мост через широкую реку, на берегах холмы',
    en: 'A bridge across a wide river with hills on the banks',
  },
  lake: {
    draw: lake,
    count: 3,
    ru: 'Широкая вода в тростниках, за ней лес и холмы',
    en: 'Wide water with reeds, a forest and hills beyond',
  },
  road: { draw: road, count: 2, ru: 'Автобус на дороге между полями и деревьями', en: 'A bus on a road between fields and trees' },
  campus: {
    draw: campus,
    count: 3,
    ru: 'Учебное здание с колоннами, перед ним деревья и прохожие',
    en: 'An academic building with columns, trees and people in front',
  },
  museum: {
    draw: museum,
    count: 2,
    ru: 'Музейный зал со старинными машинами и посетителями',
    en: 'A museum hall with old machines and visitors',
  },
};

const brushOf = (key: string, variant: number, offset: number): Brush => ({
  palette: PALETTES[(variant - 1 + offset) % PALETTES.length],
  chance: chanceFrom(seedOf(key)),
  variant,
});

export const drawPicture = (key: string): Picture => {
  const [name, number] = key.split('-') as [string, string];
  const scene = SCENES[name];
  const variant = Number(number);
  if (scene === undefined || !(variant >= 1 && variant <= scene.count)) throw new Error(`There is no picture "${key}".`);
  const offset = Object.keys(SCENES).indexOf(name);
  return {
    key,
    svg: scene.draw(brushOf(key, variant, offset)),
    alternativeText: scene.ru,
    alternativeTextEn: scene.en,
    focalPoint: scene.focalPoint ?? null,
  };
};

export const pictureKeys = (): string[] =>
  Object.entries(SCENES).flatMap(([name, scene]) => Array.from({ length: scene?.count ?? 0 }, (_, index) => `${name}-${index + 1}`));

/** A person's portrait; the text names the person, because that is what a portrait tells. */
export const drawPortrait = (number: number, gender: 'male' | 'female', name: string): Picture => ({
  key: `portrait-${number}`,
  svg: portrait(brushOf(`portrait-${number}`, number, 0), gender),
  alternativeText: `Портрет: ${name}`,
  alternativeTextEn: 'Portrait',
  focalPoint: { x: 0.5, y: 0.4 },
});
