import { hills, ripples, sky, tree } from '../backdrops';
import { between, type Scene } from '../palette';
import { circle, document, ellipse, gradient, group, HEIGHT, line, path, polygon, rect, times } from '../svg';
import { vehicle } from './vehicle';

export const lake: Scene = (brush) => {
  const { palette, chance, variant } = brush;
  const boat =
    variant === 2
      ? group([
          polygon(
            [
              [430, 790],
              [1170, 790],
              [1120, 870],
              [480, 870],
            ],
            palette.ink,
          ),
          rect(520, 690, 120, 100, palette.light),
          rect(540, 712, 80, 34, palette.second),
          times(4, (index) => vehicle(690 + index * 108, 792, 78, [palette.accent, palette.second, palette.light, palette.accent][index])),
          line(
            [
              [430, 800],
              [360, 740],
            ],
            palette.ink,
            14,
          ),
          line(
            [
              [1170, 800],
              [1240, 740],
            ],
            palette.ink,
            14,
          ),
        ])
      : variant === 3
        ? times(3, (index) =>
            group([
              ellipse(480 + index * 330, 838 - index * 40, 74, 18, palette.light, { opacity: 0.5 }),
              polygon(
                [
                  [440 + index * 330, 830 - index * 40],
                  [520 + index * 330, 830 - index * 40],
                  [498 + index * 330, 720 - index * 40],
                  [462 + index * 330, 720 - index * 40],
                ],
                palette.accent,
              ),
              circle(480 + index * 330, 706 - index * 40, 15, palette.second),
              rect(452 + index * 330, 770 - index * 40, 56, 18, palette.light),
            ]),
          )
        : group([
            path('M640 800Q800 870 980 800L940 846Q800 880 676 846Z', palette.second),
            line(
              [
                [800, 820],
                [800, 560],
              ],
              palette.ink,
              8,
            ),
            polygon(
              [
                [812, 570],
                [812, 790],
                [960, 790],
              ],
              palette.light,
            ),
            polygon(
              [
                [790, 600],
                [790, 790],
                [690, 790],
              ],
              palette.accent,
            ),
          ]);
  return document([
    sky(brush, 600),
    hills(brush, 420, 140, palette.far),
    hills(brush, 510, 90, palette.middle),
    times(22, (index) =>
      tree(
        index * 76 + between(chance, -20, 20),
        640,
        between(chance, 70, 130),
        index % 3 === 0 ? palette.middle : palette.near,
        palette.ink,
        'fir',
      ),
    ),
    gradient('water', 630, HEIGHT - 630, palette.skyTop, palette.middle),
    ripples(brush, 660, 40),
    ellipse(800, 872, 420, 20, palette.ink, { opacity: 0.14 }),
    boat,
    times(34, (index) => {
      const x = index < 17 ? index * 24 : 1600 - (index - 17) * 22;
      const tall = between(chance, 120, 260);
      return (
        line(
          [
            [x, 1070],
            [x + between(chance, -26, 26), 1070 - tall],
          ],
          index % 2 === 0 ? palette.near : palette.ink,
          7,
        ) + (index % 3 === 0 ? ellipse(x, 1066 - tall, 11, 36, palette.second) : '')
      );
    }),
  ]);
};
