import sharp from 'sharp';

import type { Bytes } from './bytes';
import { fixture, inMemory } from './fixtures.test-support';
import { joinBytes } from './metadata-blocks';
import type { Part } from './part';
import { publicMetadata } from './public-metadata';
import { NO_FACTS, readFacts } from './read-facts';
import { REWRITES } from './rewrite-image';

const ZONE = 'Europe/Moscow';
const ALL = ['all.jpg', 'all.png', 'all.webp'] as const;

const write = async (bytes: Bytes, parts: readonly Part[]): Promise<Uint8Array> => {
  const written: Uint8Array[] = [];
  for (const part of parts) written.push(part instanceof Uint8Array ? part : await bytes.at(part.from, part.to - part.from));
  return joinBytes(written);
};

const rewritten = async (content: Uint8Array, { isOriginal = true, orientation = 1 } = {}): Promise<Uint8Array> => {
  const bytes = inMemory(content);
  const { kind, facts } = await readFacts(bytes, ZONE);
  const parts = await REWRITES[kind ?? 'svg']?.(bytes, publicMetadata(facts, { isOriginal, orientation }));
  return write(bytes, parts ?? []);
};

const pixels = (content: Uint8Array): Promise<Buffer> => sharp(content).raw().toBuffer();
const latin = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

describe('a picture that is rewritten to be public', () => {
  it.each(ALL)('%s keeps its image and what the newsroom knows of it', async (name) => {
    const before = fixture(name);
    const after = await rewritten(before);
    expect((await pixels(after)).equals(await pixels(before))).toBe(true);
    const { facts } = await readFacts(inMemory(before), ZONE);
    expect(await readFacts(inMemory(after), ZONE)).toMatchObject({ facts, problem: null });
  });

  it.each(ALL)('%s tells neither a place on earth nor a serial number nor the owner', async (name) => {
    expect(latin(fixture(name))).toMatch(/SN-7771234/);
    const after = await rewritten(fixture(name));
    expect(latin(after)).not.toMatch(/SN-7771234|LENS-559|Owner of the camera|GPS/);
    const { exif, xmp, iptc } = await sharp(after).metadata();
    expect(iptc).toBeUndefined();
    expect(latin(exif ?? new Uint8Array())).not.toContain('\x25\x88');
    expect(latin(xmp ?? new Uint8Array())).not.toMatch(/exif:|aux:/);
  });

  it.each(ALL)('%s as a smaller format keeps the rights alone', async (name) => {
    const { facts } = await readFacts(inMemory(fixture(name)), ZONE);
    const { creator, credit, copyright } = facts;
    const after = await rewritten(fixture(name), { isOriginal: false });
    expect((await readFacts(inMemory(after), ZONE)).facts).toEqual({ ...NO_FACTS, creator, credit, copyright });
  });

  it.each(['plain.jpg', 'all.png', 'all.webp'])('%s stays turned as it was', async (name) => {
    expect((await sharp(await rewritten(fixture(name), { orientation: 6 })).metadata()).orientation).toBe(6);
  });

  it('loses what phones append after the image', async () => {
    const whole = fixture('all.jpg');
    const after = await rewritten(joinBytes([whole, Buffer.from('MotionPhoto with GPS')]));
    expect(latin(after)).not.toContain('MotionPhoto');
    expect(after).toEqual(await rewritten(whole));
  });

  it('keeps a colour profile, and the scans of a progressive picture', async () => {
    const progressive = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#c33' } })
      .withIccProfile('p3')
      .jpeg({ progressive: true })
      .toBuffer();
    const after = await rewritten(progressive);
    const { icc, isProgressive } = await sharp(after).metadata();
    expect([icc?.length, isProgressive]).toEqual([(await sharp(progressive).metadata()).icc?.length, true]);
    expect((await pixels(after)).equals(await pixels(progressive))).toBe(true);
  });

  it.each([
    ['lossless', { lossless: true }, 4],
    ['lossy', { quality: 60 }, 3],
    ['lossy with transparency', { quality: 60 }, 4],
  ] as const)('gives a simple WebP (%s) the header that it needs', async (_case, options, channels) => {
    const simple = await sharp({ create: { width: 33, height: 17, channels, background: { r: 9, g: 80, b: 3, alpha: 0.5 } } })
      .webp(options)
      .toBuffer();
    const bytes = inMemory(simple);
    const metadata = publicMetadata({ ...NO_FACTS, creator: 'Иван Светлов' }, { isOriginal: true, orientation: 1 });
    const after = await write(bytes, (await REWRITES.webp?.(bytes, metadata)) ?? []);
    expect((await pixels(after)).equals(await pixels(simple))).toBe(true);
    expect((await readFacts(inMemory(after), ZONE)).facts.creator).toBe('Иван Светлов');
  });

  it.each(ALL)('%s is given up when it ends early', async (name) => {
    const whole = fixture(name);
    const bytes = inMemory(whole.subarray(0, whole.length - 40));
    const rewrite = REWRITES[name === 'all.jpg' ? 'jpeg' : name === 'all.png' ? 'png' : 'webp'];
    expect(await rewrite?.(bytes, { exif: null, xmp: null })).toBeNull();
  });
});

describe('publicMetadata', () => {
  it('writes nothing where nothing is known', () => {
    expect(publicMetadata(NO_FACTS, { orientation: 1, isOriginal: true })).toEqual({ exif: null, xmp: null });
  });

  it('gives up long texts before the rights', () => {
    const facts = { ...NO_FACTS, caption: 'я'.repeat(40_000), creator: 'Иван <Светлов> & Ко' };
    const { xmp } = publicMetadata(facts, { orientation: 1, isOriginal: true });
    expect(xmp?.length).toBeLessThan(2000);
    expect(new TextDecoder().decode(xmp ?? undefined)).toContain('Иван &lt;Светлов&gt; &amp; Ко');
  });
});
