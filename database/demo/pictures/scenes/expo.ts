import { between, pick, type Scene } from '../palette';
import { AT_EASE, figure, lookOf, passerBy, skinOf } from '../people';
import { circle, document, gradient, group, HEIGHT, line, path, rect, times } from '../svg';
import { gear } from './gear';

export const expo: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  return document([
    gradient('wall', 0, 760, palette.skyBottom, palette.skyTop),
    times(7, (index) =>
      path(`M${index * 270 - 60} 0Q${index * 270 + 75} 210 ${index * 270 + 210} 0`, 'none', { stroke: palette.far, 'stroke-width': 14 }),
    ),
    times(
      8,
      (index) => circle(110 + index * 200, 170, 22, palette.light) + circle(110 + index * 200, 170, 62, palette.light, { opacity: 0.3 }),
    ),
    gradient('floor', 760, HEIGHT - 760, palette.far, palette.middle),
    times(4, (index) => {
      const x = 40 + index * 395;
      const colour = [palette.second, palette.near, palette.accent, palette.ink][index];
      return group([
        rect(x, 300, 350, 480, palette.light, { opacity: 0.8 }),
        rect(x, 270, 350, 74, colour),
        circle(x + 60, 307, 20, palette.light),
        rect(x + 100, 296, 190, 22, palette.light, { rx: 11 }),
        rect(x + 40, 640, 270, 140, colour, { rx: 8 }),
      ]);
    }),
    gear(215, 520, 74, palette.middle, palette.light),
    variant === 2
      ? group([
          rect(512, 420, 200, 190, palette.second, { rx: 16 }),
          rect(535, 470, 150, 70, palette.light, { rx: 6 }),
          circle(560, 630, 26, palette.ink),
          circle(664, 630, 26, palette.ink),
        ])
      : group([
          line(
            [
              [560, 640],
              [530, 500],
              [640, 430],
              [700, 520],
            ],
            palette.accent,
            34,
          ),
          circle(530, 500, 24, palette.ink),
          circle(640, 430, 24, palette.ink),
          rect(680, 510, 44, 34, palette.ink),
        ]),
    group([
      rect(880, 470, 240, 170, palette.near, { rx: 12 }),
      rect(904, 494, 130, 100, palette.skyTop, { rx: 6 }),
      circle(1080, 520, 18, palette.accent),
      rect(950, 540, 40, 54, palette.middle),
    ]),
    times(5, (index) => rect(1290 + index * 46, 600 - index * 36, 32, 60 + index * 36, index === 4 ? palette.accent : palette.second)),
    times(11, (index) =>
      passerBy(
        90 + index * 145 + between(chance, -40, 40),
        between(chance, 900, 985),
        between(chance, 200, 240),
        pick(chance, [palette.ink, palette.second, palette.near, palette.accent]),
        skinOf(chance),
      ),
    ),
    figure(1330, 600, 36, lookOf(brush), AT_EASE),
  ]);
};
