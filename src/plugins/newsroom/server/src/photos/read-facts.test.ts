import fc from 'fast-check';

import type { PhotoFacts } from '../../../shared/contracts/photos';
import { fixture, inMemory } from './fixtures.test-support';
import { joinBytes } from './metadata-blocks';
import { NO_FACTS, readFacts } from './read-facts';

const ZONE = 'Europe/Moscow';

const XMP: PhotoFacts = {
  caption: 'Анна Орлова показывает новый цех',
  credit: 'Пресс-служба / «Полёт»',
  creator: 'Иван Светлов, Пётр Тенин',
  copyright: '© 2025 АО «Полёт»',
  takenAt: '2025-05-16T07:00:00.000Z',
  place: 'Сборочный цех, Лесогорск, Озёрный край, Россия',
  alternativeText: 'Женщина в каске у станка',
  keywords: ['цех', 'станок'],
  personsShown: ['Анна Орлова', 'Борис Чижов'],
};

const IIM: PhotoFacts = {
  caption: 'Борис Чижов подписывает журнал',
  credit: 'Агентство «Берег»',
  creator: 'Ольга Кадрова',
  copyright: '© Берег, 2024',
  takenAt: '2024-12-01T20:30:00.000Z',
  place: 'Причал № 2, Приозёрск, Озёрный край, Россия',
  alternativeText: null,
  keywords: ['порт', 'журнал'],
  personsShown: [],
};

const EXIF: PhotoFacts = {
  ...NO_FACTS,
  caption: 'Вид на порт',
  creator: 'Семён Линзов',
  copyright: '© Линзов',
  takenAt: '2025-05-17T09:30:00.000Z',
};

describe('readFacts', () => {
  it.each<[string, PhotoFacts]>([
    ['plain.jpg', NO_FACTS],
    ['xmp.jpg', XMP],
    ['iim-utf8.jpg', IIM],
    ['iim-cp1251.jpg', IIM],
    ['iim-cp1252.jpg', { ...NO_FACTS, caption: 'Café de l’Été – Noël à Orléans', creator: 'René Lefèvre' }],
    ['exif.jpg', EXIF],
    ['exif-with-zone.jpg', { ...NO_FACTS, takenAt: '2025-05-17T02:30:00.000Z' }],
    ['camera-default.jpg', { ...NO_FACTS, caption: 'Открытие моста' }],
    // What was typed comes from XMP, the date from the camera.
    ['all.jpg', { ...XMP, takenAt: EXIF.takenAt }],
    ['all.png', { ...XMP, takenAt: EXIF.takenAt }],
    ['all.webp', { ...XMP, takenAt: EXIF.takenAt }],
  ])('%s', async (name, facts) => {
    const kind = name.endsWith('png') ? 'png' : name.endsWith('webp') ? 'webp' : 'jpeg';
    expect(await readFacts(inMemory(fixture(name)), ZONE)).toEqual({ kind, facts, problem: null, orientation: 1 });
  });

  it('sees how a picture is to be turned', async () => {
    expect(await readFacts(inMemory(fixture('turned.jpg')), ZONE)).toMatchObject({ orientation: 6 });
  });

  it('reads of a long file only what tells of it', async () => {
    const photo = joinBytes([fixture('all.jpg'), new Uint8Array(5_000_000)]);
    const bytes = inMemory(photo);
    expect((await readFacts(bytes, ZONE)).facts.credit).toBe(XMP.credit);
    expect(bytes.read).toBeLessThan(20_000);
  });

  it.each([
    ['a ZIP archive', 'PK\x03\x04zzzzzzzzzzzzzzz', null, null],
    ['an empty file', '', null, null],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg', null],
    ['a TIFF', 'II*\0\x08\0\0\0', 'tiff', 'unknown-format'],
    ['a JPEG that ends early', '\xff\xd8\xff\xe1\xff\xffExif\0\0', 'jpeg', 'unreadable'],
    ['a JPEG whose segments overlap', '\xff\xd8\xff\xe1\x00\x01', 'jpeg', 'unreadable'],
    ['a JPEG of fill bytes', `\xff\xd8${'\xff'.repeat(3000)}`, 'jpeg', 'too-large'],
    ['a PNG of empty chunks', `\x89PNG\r\n\x1a\n${'\0\0\0\0aaaa....'.repeat(20_000)}`, 'png', 'too-large'],
    ['a PNG with a lying length', '\x89PNG\r\n\x1a\n\x7f\xff\xff\xffiTXt', 'png', 'unreadable'],
  ] as const)('takes %s without facts', async (_case, text, kind, problem) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(await readFacts(inMemory(bytes), ZONE)).toEqual({ kind, facts: NO_FACTS, problem, orientation: 1 });
  });

  it('takes a PNG whose metadata are a megabyte without them', async () => {
    const header = Uint8Array.of(0, 16, 0, 0, ...'iTXt'.split('').map((letter) => letter.charCodeAt(0)));
    const chunk = joinBytes([header, new Uint8Array(0x100000), new Uint8Array(4)]);
    const png = fixture('all.png');
    const bytes = inMemory(joinBytes([png.subarray(0, 33), chunk, png.subarray(33)]));
    expect(await readFacts(bytes, ZONE)).toMatchObject({ kind: 'png', problem: 'too-large' });
    expect(bytes.read).toBeLessThan(20_000);
  });

  it('does not go round in Exif directories that lead to themselves', async () => {
    // Byte order, version, and a directory at 8 whose only entry, the pointer to the Exif directory, says 8, as does its link to the next one.
    const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x69, 0x87, 4, 0, 1, 0, 0, 0, 8, 0, 0, 0, 8, 0, 0, 0];
    const exif = [...'Exif\0\0'].map((letter) => letter.charCodeAt(0));
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 2 + exif.length + tiff.length, ...exif, ...tiff, 0xff, 0xd9);
    expect(await readFacts(inMemory(jpeg), ZONE)).toMatchObject({ facts: NO_FACTS, problem: 'unreadable' });
  });

  it('does not expand entities, and says so', async () => {
    const xmp = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x:xmpmeta xmlns:x="adobe:ns:meta/">&b;</x:xmpmeta>';
    const content = [...`http://ns.adobe.com/xap/1.0/\0${xmp}`].map((letter) => letter.charCodeAt(0));
    const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, 0, 2 + content.length, ...content, 0xff, 0xd9);
    expect(await readFacts(inMemory(jpeg), ZONE)).toMatchObject({ facts: NO_FACTS, problem: 'left-alone' });
  });

  it.each([
    ['XMP', 'iTXt', 'XML:com.adobe.xmp\0\x01\0\0\0x\x9c'],
    ["ImageMagick's profiles", 'zTXt', 'Raw profile type iptc\0\0x\x9c'],
  ])('does not unpack %s of a PNG, and says so', async (_case, name, text) => {
    const content = [...`${name}${text}....`].map((letter) => letter.charCodeAt(0));
    const chunk = Uint8Array.of(0, 0, 0, content.length - 8, ...content);
    const png = fixture('all.png');
    const withChunk = joinBytes([png.subarray(0, 33), chunk, png.subarray(33)]);
    expect(await readFacts(inMemory(withChunk), ZONE)).toMatchObject({ facts: { credit: XMP.credit }, problem: 'left-alone' });
  });

  it.each(['all.jpg', 'all.png', 'all.webp', 'iim-cp1251.jpg'])('never fails on %s, however it is damaged', async (name) => {
    const whole = fixture(name);
    const damage = fc.array(fc.tuple(fc.nat(Math.min(whole.length, 9000) - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, fc.nat(whole.length), async (bytes, end) => {
        const damaged = whole.slice(0, end);
        for (const [at, byte] of bytes) if (at < end) damaged[at] = byte;
        const { facts } = await readFacts(inMemory(damaged), ZONE);
        expect(Object.keys(facts).sort()).toEqual(Object.keys(NO_FACTS).sort());
      }),
      { numRuns: 150 },
    );
  });
});
