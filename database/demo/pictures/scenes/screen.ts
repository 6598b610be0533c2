import { type Brush } from '../palette';
import { circle, group, rect, times } from '../svg';

/** A screen on the wall, with rings or a rising chart. */
export const screen = ({ palette, variant }: Brush, x: number, y: number, width: number, height: number): string =>
  group([
    rect(x - 12, y - 12, width + 24, height + 24, palette.ink, { rx: 10 }),
    rect(x, y, width, height, palette.second),
    variant % 2 === 0
      ? times(6, (index) =>
          rect(
            x + width * (0.12 + index * 0.135),
            y + height * (0.75 - index * 0.095),
            width * 0.08,
            height * (0.13 + index * 0.095),
            index === 5 ? palette.accent : palette.light,
            { opacity: 0.9 },
          ),
        )
      : times(4, (index) =>
          circle(x + width / 2, y + height / 2, height * (0.42 - index * 0.1), 'none', {
            stroke: index === 1 ? palette.accent : palette.light,
            'stroke-width': 10,
            opacity: 0.85,
          }),
        ),
  ]);
