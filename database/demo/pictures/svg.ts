/** A few words of SVG, enough for flat drawings. Coordinates are pixels of a 1600 × 1067 picture. */
export const WIDTH = 1600;
export const HEIGHT = 1067;

type Attributes = Record<string, string | number | undefined>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');

const round = (value: number): number => Math.round(value * 10) / 10;

const element =
  (name: string) =>
  (attributes: Attributes): string =>
    `<${name}${attributesOf(attributes)}/>`;

const rectangle = element('rect');
const ring = element('circle');
const oval = element('ellipse');
const trace = element('path');

export const rect = (x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string =>
  rectangle({ x, y, width, height, fill, ...more });

export const circle = (cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string =>
  ring({ cx, cy, r, fill, ...more });

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more: Attributes = {}): string =>
  oval({ cx, cy, rx, ry, fill, ...more });

export const path = (d: string, fill: string, more: Attributes = {}): string => trace({ d, fill, ...more });

export const polygon = (points: ReadonlyArray<readonly [number, number]>, fill: string, more: Attributes = {}): string =>
  path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, more);

/** An open line with round ends and joints. */
export const line = (points: ReadonlyArray<readonly [number, number]>, stroke: string, width: number, more: Attributes = {}): string =>
  path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`, 'none', {
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    ...more,
  });

export const group = (children: readonly string[], attributes: Attributes = {}): string =>
  `<g${attributesOf(attributes)}>${children.join('')}</g>`;

/** A full-width fill that runs from one colour at the top to another below. */
export const gradient = (id: string, y: number, height: number, top: string, bottom: string): string =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient></defs>` +
  rect(0, y, WIDTH, height, `url(#${id})`);

export const document = (children: readonly string[], width = WIDTH, height = HEIGHT): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${children.join('')}</svg>`;

export const times = (count: number, draw: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => draw(index)).join('');
