import { audience, banners, room } from '../backdrops';
import { type Scene } from '../palette';
import { figure, lookOf } from '../people';
import { circle, document, ellipse, line, polygon, rect } from '../svg';
import { screen } from './screen';

export const podium: Scene = (brush) => {
  const { palette, variant } = brush;
  const x = variant % 2 === 0 ? 1130 : 470;
  const speaker = lookOf(brush, variant % 2 === 1 ? 'female' : 'male');
  return document([
    room(brush, 800),
    screen(brush, variant % 2 === 0 ? 210 : 790, 130, 600, 400),
    banners(brush, variant % 2 === 0 ? 880 : 90, 190, 300, 1),
    figure(x, 390, 76, speaker, { left: [-1.5, 4.4], right: [1.9, 3.5] }),
    polygon(
      [
        [x - 190, 690],
        [x + 190, 690],
        [x + 150, 980],
        [x - 150, 980],
      ],
      palette.ink,
    ),
    polygon(
      [
        [x - 190, 690],
        [x + 190, 690],
        [x + 182, 740],
        [x - 182, 740],
      ],
      '#000000',
      { opacity: 0.25 },
    ),
    rect(x - 210, 664, 420, 34, palette.near, { rx: 8 }),
    circle(x, 840, 52, palette.accent),
    circle(x, 840, 34, 'none', { stroke: palette.light, 'stroke-width': 7 }),
    line(
      [
        [x + 60, 664],
        [x + 34, 600],
        [x + 12, 588],
      ],
      '#20242c',
      8,
    ),
    ellipse(x + 8, 586, 19, 13, '#20242c', { transform: `rotate(-20 ${x + 8} 586)` }),
    audience(brush, 985, 62),
  ]);
};
