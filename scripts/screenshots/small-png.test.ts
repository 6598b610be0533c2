import sharp from 'sharp';

import { smallPng } from './small-png';

const noise = (width: number): Promise<Buffer> =>
  sharp({ create: { width, height: width, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .png()
    .toBuffer();

describe('smallPng', () => {
  it('keeps the size in pixels and fits into the limit', async () => {
    const picture = await noise(48);
    const limit = Math.floor(picture.length / 2);
    const small = await smallPng(picture, limit);
    expect(small.length).toBeLessThanOrEqual(limit);
    expect(await sharp(small).metadata()).toMatchObject({ format: 'png', width: 48, height: 48 });
  });

  it('refuses what can be made no smaller', async () => {
    await expect(smallPng(await noise(48), 500)).rejects.toThrow('500 bytes');
  });
});
