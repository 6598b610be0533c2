/** What several scenes stand in front of: skies, hills, trees, rooms. */
import { between, type Brush } from './palette';
import { circle, ellipse, gradient, group, HEIGHT, line, path, polygon, rect, times, WIDTH } from './svg';

export const sky = ({ palette, chance }: Brush, horizon: number): string => {
  const sun = [between(chance, 250, WIDTH - 250), between(chance, 150, horizon * 0.55)] as const;
  return (
    gradient('sky', 0, horizon + 60, palette.skyTop, palette.skyBottom) +
    circle(sun[0], sun[1], 150, palette.light, { opacity: 0.25 }) +
    circle(sun[0], sun[1], 84, palette.light, { opacity: 0.85 }) +
    times(4, () => cloud(between(chance, 60, WIDTH - 60), between(chance, 90, horizon * 0.6), between(chance, 50, 95), palette.light))
  );
};

const cloud = (x: number, y: number, size: number, colour: string): string =>
  group(
    [
      rect(x - size * 1.5, y - size * 0.2, size * 3, size * 0.44, colour, { rx: size * 0.22 }),
      rect(x - size * 0.7, y - size * 0.5, size * 1.7, size * 0.5, colour, { rx: size * 0.25 }),
    ],
    { opacity: 0.5 },
  );

/** A soft ridge across the whole width, filled down to the bottom. */
export const hills = ({ chance }: Brush, top: number, height: number, colour: string): string => {
  const step = WIDTH / 5;
  let d = `M0 ${HEIGHT}V${top + height * chance()}`;
  for (let index = 0; index < 5; index += 1) {
    const x = index * step;
    d += `C${x + step * 0.4} ${top + height * chance()} ${x + step * 0.6} ${top + height * chance()} ${x + step} ${top + height * (0.2 + 0.6 * chance())}`;
  }
  return path(`${d}V${HEIGHT}Z`, colour);
};

export const tree = (x: number, ground: number, size: number, leaf: string, trunk: string, kind: 'round' | 'fir' = 'round'): string =>
  kind === 'round'
    ? rect(x - size * 0.05, ground - size * 0.5, size * 0.1, size * 0.5, trunk) +
      ellipse(x, ground - size * 0.68, size * 0.3, size * 0.36, leaf) +
      ellipse(x + size * 0.09, ground - size * 0.62, size * 0.2, size * 0.27, '#000000', { opacity: 0.07 })
    : rect(x - size * 0.04, ground - size * 0.2, size * 0.08, size * 0.2, trunk) +
      times(3, (index) =>
        polygon(
          [
            [x, ground - size * (1.05 - index * 0.24)],
            [x + size * (0.17 + index * 0.06), ground - size * (0.6 - index * 0.22)],
            [x - size * (0.17 + index * 0.06), ground - size * (0.6 - index * 0.22)],
          ],
          leaf,
        ),
      );

/** Short bright strokes on water. */
export const ripples = ({ palette, chance }: Brush, top: number, count: number): string =>
  times(count, () => {
    const x = between(chance, 0, WIDTH);
    const y = between(chance, top, HEIGHT - 10);
    return line(
      [
        [x, y],
        [x + between(chance, 50, 150), y],
      ],
      palette.light,
      4,
      { opacity: 0.4 },
    );
  });

/** A wall with panels, a skirting and a floor. */
export const room = ({ palette }: Brush, floor: number): string =>
  gradient('wall', 0, floor, palette.skyBottom, palette.skyTop) +
  times(8, (index) => rect(index * 200 + 6, 60, 188, floor - 120, palette.light, { opacity: 0.28, rx: 6 })) +
  rect(0, floor - 26, WIDTH, 26, palette.far) +
  gradient('floor', floor, HEIGHT - floor, palette.middle, palette.near);

/** Upright banners in the picture's own colours: flags of nobody. */
export const banners = ({ palette }: Brush, x: number, y: number, height: number, count: number): string =>
  times(count, (index) => {
    const left = x + index * height * 0.3;
    const colours = [palette.accent, palette.light, palette.second];
    return (
      rect(left - 5, y - 20, 7, height + 150, palette.ink) +
      circle(left - 1.5, y - 24, 9, palette.accent) +
      times(3, (stripe) =>
        path(
          `M${left} ${y + (stripe * height) / 3}q${height * 0.12} ${-height * 0.05} ${height * 0.24} 0v${height / 3}q${-height * 0.12} ${height * 0.05} ${-height * 0.24} 0Z`,
          colours[(stripe + index) % 3],
        ),
      )
    );
  });

/** A window onto a small town. */
export const windowOnTown = (brush: Brush, x: number, y: number, width: number, height: number): string => {
  const { palette, chance } = brush;
  const houses = Math.round(width / 70);
  return group([
    rect(x - 14, y - 14, width + 28, height + 28, palette.light),
    rect(x, y, width, height, palette.skyTop),
    circle(x + width * 0.75, y + height * 0.28, height * 0.11, palette.light, { opacity: 0.9 }),
    times(houses, (index) => {
      const tall = height * between(chance, 0.2, 0.55);
      return rect(
        x + (index * width) / houses,
        y + height - tall,
        width / houses + 1,
        tall,
        index % 2 === 0 ? palette.far : palette.middle,
      );
    }),
    rect(x + width / 2 - 5, y, 10, height, palette.light),
    rect(x, y + height * 0.36, width, 9, palette.light),
  ]);
};

/** Heads and shoulders seen from behind, along the bottom edge. */
export const audience = ({ palette, chance }: Brush, baseline: number, size: number): string => {
  const count = Math.ceil(WIDTH / (size * 2.6)) + 1;
  return times(count, (index) => {
    const x = index * size * 2.6 + between(chance, -size * 0.25, size * 0.25);
    const y = baseline + between(chance, -size * 0.25, size * 0.25);
    return group([
      path(
        `M${x - size * 1.25} ${HEIGHT}V${y + size * 1.6}q0 ${-size * 0.75} ${size * 1.25} ${-size * 0.75}t${size * 1.25} ${size * 0.75}V${HEIGHT}Z`,
        palette.ink,
      ),
      ellipse(x, y, size * 0.52, size * 0.62, index % 3 === 0 ? palette.near : palette.ink),
      rect(x - size * 0.2, y + size * 0.4, size * 0.4, size * 0.6, palette.ink),
    ]);
  });
};
