/** Faceless people in flat colours. All measures are multiples of `r`, half the height of a head. */
import { pick, type Brush, type Chance } from './palette';
import { circle, ellipse, group, line, path, polygon, rect } from './svg';

export type Hair = 'short' | 'side' | 'bob' | 'bun' | 'long' | 'bald';

export interface Look {
  skin: string;
  hair: string;
  style: Hair;
  suit: string;
  shirt: string;
  tie: string | null;
}

const SKINS = ['#f2cda9', '#e5b58c', '#f6d9c0', '#d9a57a'] as const;
const HAIRS = ['#2e241c', '#5b3a24', '#8a5a33', '#b9b4ae', '#3b3b42', '#c99a55'] as const;

export const lookOf = ({ palette, chance }: Brush, gender: 'male' | 'female' = chance() < 0.45 ? 'female' : 'male'): Look => ({
  skin: pick(chance, SKINS),
  hair: pick(chance, HAIRS),
  style:
    gender === 'female'
      ? pick(chance, ['bob', 'bun', 'long', 'long'] as const)
      : pick(chance, ['short', 'side', 'short', 'side', 'short', 'bald'] as const),
  suit: pick(chance, [palette.ink, palette.near, palette.second, palette.middle]),
  shirt: palette.light,
  tie: gender === 'male' && chance() < 0.7 ? palette.accent : null,
});

const hairBehind = (x: number, y: number, r: number, look: Look): string => {
  if (look.style === 'bob')
    return path(`M${x - r} ${y + 0.9 * r}V${y - 0.2 * r}a${r} ${1.02 * r} 0 0 1 ${2 * r} 0V${y + 0.9 * r}Z`, look.hair, {
      'stroke-linejoin': 'round',
      stroke: look.hair,
      'stroke-width': 0.2 * r,
    });
  if (look.style === 'long')
    return path(
      `M${x - 1.05 * r} ${y + 1.9 * r}Q${x - 1.2 * r} ${y + 0.4 * r} ${x - 0.98 * r} ${y - 0.2 * r}a${0.98 * r} ${1.02 * r} 0 0 1 ${1.96 * r} 0Q${x + 1.2 * r} ${y + 0.4 * r} ${x + 1.05 * r} ${y + 1.9 * r}Q${x} ${y + 2.3 * r} ${x - 1.05 * r} ${y + 1.9 * r}Z`,
      look.hair,
    );
  if (look.style === 'bun') return circle(x, y - 1.08 * r, 0.42 * r, look.hair);
  return '';
};

const hairInFront = (x: number, y: number, r: number, look: Look): string => {
  const cap = (fringe: string): string =>
    path(`M${x - 0.88 * r} ${y + 0.05 * r}V${y - 0.2 * r}a${0.88 * r} ${0.9 * r} 0 0 1 ${1.76 * r} 0V${y + 0.05 * r}${fringe}Z`, look.hair);
  switch (look.style) {
    case 'bald':
      return '';
    case 'short':
      return cap(`Q${x + 0.72 * r} ${y - 0.45 * r} ${x} ${y - 0.45 * r}T${x - 0.88 * r} ${y + 0.05 * r}`);
    case 'side':
      return cap(
        `Q${x + 0.66 * r} ${y - 0.62 * r} ${x - 0.3 * r} ${y - 0.3 * r}Q${x - 0.7 * r} ${y - 0.3 * r} ${x - 0.88 * r} ${y + 0.05 * r}`,
      );
    case 'bob':
    case 'bun':
    case 'long':
      return cap(
        `Q${x + 0.8 * r} ${y - 0.5 * r} ${x + 0.1 * r} ${y - 0.62 * r}Q${x - 0.6 * r} ${y - 0.5 * r} ${x - 0.88 * r} ${y + 0.05 * r}`,
      );
  }
};

/** Head and shoulders; `(x, y)` is the middle of the head. */
export const bust = (x: number, y: number, r: number, look: Look, depth = 4): string =>
  group([
    hairBehind(x, y, r, look),
    path(
      `M${x - 2.15 * r} ${y + depth * r}V${y + 2.6 * r}Q${x - 2.1 * r} ${y + 1.75 * r} ${x - 1.2 * r} ${y + 1.55 * r}L${x - 0.4 * r} ${y + 1.25 * r}H${x + 0.4 * r}L${x + 1.2 * r} ${y + 1.55 * r}Q${x + 2.1 * r} ${y + 1.75 * r} ${x + 2.15 * r} ${y + 2.6 * r}V${y + depth * r}Z`,
      look.suit,
    ),
    polygon(
      [
        [x - 0.62 * r, y + 1.32 * r],
        [x + 0.62 * r, y + 1.32 * r],
        [x, y + 2.75 * r],
      ],
      look.shirt,
    ),
    look.tie === null
      ? ''
      : polygon(
          [
            [x - 0.16 * r, y + 1.5 * r],
            [x + 0.16 * r, y + 1.5 * r],
            [x + 0.2 * r, y + 2.25 * r],
            [x, y + 2.65 * r],
            [x - 0.2 * r, y + 2.25 * r],
          ],
          look.tie,
        ),
    path(`M${x - 0.36 * r} ${y + 0.6 * r}h${0.72 * r}v${0.7 * r}q${-0.36 * r} ${0.42 * r} ${-0.72 * r} 0Z`, look.skin),
    path(`M${x - 0.36 * r} ${y + 0.95 * r}q${0.36 * r} ${0.3 * r} ${0.72 * r} ${-0.12 * r}v${-0.25 * r}h${-0.72 * r}Z`, '#000000', {
      opacity: 0.1,
    }),
    ellipse(x, y, 0.84 * r, r, look.skin),
    hairInFront(x, y, r, look),
  ]);

export interface Pose {
  /** Where each hand is, in multiples of `r` from the middle of the head; the elbow is found halfway, bent outwards. */
  left: readonly [number, number];
  right: readonly [number, number];
  legs?: boolean;
}

export const AT_EASE: Pose = { left: [-1.75, 6.1], right: [1.75, 6.1], legs: true };

const arm = (x: number, y: number, r: number, side: -1 | 1, hand: readonly [number, number], look: Look): string => {
  const elbow = [(side * 1.62 + hand[0]) / 2 + side * 0.28, (2.3 + hand[1]) / 2 + 0.25] as const;
  const points = [
    [x + side * 1.55 * r, y + 2.35 * r],
    [x + elbow[0] * r, y + elbow[1] * r],
    [x + hand[0] * r, y + hand[1] * r],
  ] as const;
  return (
    circle(points[2][0], points[2][1], 0.42 * r, look.skin) +
    line(points, look.suit, 0.98 * r) +
    line(points, '#000000', 0.98 * r, { opacity: 0.1 }) +
    circle(x + hand[0] * r * 1.02, y + (hand[1] + 0.12) * r, 0.4 * r, look.skin)
  );
};

/** A standing figure, about 12.4 `r` tall from crown to sole. */
export const figure = (x: number, y: number, r: number, look: Look, pose: Pose = AT_EASE, trousers = '#2b3140'): string =>
  group([
    pose.legs === true
      ? rect(x - 1.12 * r, y + 5.4 * r, 0.98 * r, 5.6 * r, trousers) +
        rect(x + 0.14 * r, y + 5.4 * r, 0.98 * r, 5.6 * r, trousers) +
        path(
          `M${x - 1.3 * r} ${y + 11.3 * r}q0 ${-0.5 * r} ${0.7 * r} ${-0.5 * r}h${0.5 * r}v${0.5 * r}Z M${x + 1.3 * r} ${y + 11.3 * r}q0 ${-0.5 * r} ${-0.7 * r} ${-0.5 * r}h${-0.5 * r}v${0.5 * r}Z`,
          '#15181f',
        )
      : '',
    bust(x, y, r, look, 3),
    path(`M${x - 1.7 * r} ${y + 2.6 * r}H${x + 1.7 * r}L${x + 1.35 * r} ${y + 6.2 * r}H${x - 1.35 * r}Z`, look.suit),
    polygon(
      [
        [x - 0.62 * r, y + 1.32 * r],
        [x + 0.62 * r, y + 1.32 * r],
        [x, y + 3.1 * r],
      ],
      look.shirt,
    ),
    look.tie === null
      ? ''
      : polygon(
          [
            [x - 0.16 * r, y + 1.55 * r],
            [x + 0.16 * r, y + 1.55 * r],
            [x + 0.2 * r, y + 2.5 * r],
            [x, y + 2.95 * r],
            [x - 0.2 * r, y + 2.5 * r],
          ],
          look.tie,
        ),
    path(`M${x - 0.36 * r} ${y + 0.8 * r}h${0.72 * r}v${0.5 * r}q${-0.36 * r} ${0.42 * r} ${-0.72 * r} 0Z`, look.skin),
    arm(x, y, r, -1, pose.left, look),
    arm(x, y, r, 1, pose.right, look),
  ]);

/** A small passer-by: a head over a rounded body, for crowds and distances. */
export const passerBy = (x: number, ground: number, size: number, colour: string, skin: string): string =>
  rect(x - size * 0.16, ground - size * 0.5, size * 0.13, size * 0.5, '#2b3140') +
  rect(x + size * 0.03, ground - size * 0.5, size * 0.13, size * 0.5, '#2b3140') +
  rect(x - size * 0.22, ground - size * 0.82, size * 0.44, size * 0.5, colour, { rx: size * 0.14 }) +
  circle(x, ground - size * 0.95, size * 0.13, skin);

export const skinOf = (chance: Chance): string => pick(chance, SKINS);
