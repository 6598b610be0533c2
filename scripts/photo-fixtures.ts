/**
 * Makes the pictures in `tests/fixtures/photos`: small ones that carry metadata as cameras, agencies and old programs write them.
 * Needs exiftool (Debian: libimage-exiftool-perl); the tests need only what it made.
 */
import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

const FOLDER = path.resolve(__dirname, '../tests/fixtures/photos');

const XMP = [
  '-XMP-dc:Description=Анна Орлова показывает цех',
  '-XMP-dc:Description-en=Anna Orlova shows the workshop',
  '-XMP-dc:Description-ru=Анна Орлова показывает новый цех',
  '-XMP-dc:Creator=Иван Светлов',
  '-XMP-dc:Creator=Пётр Тенин',
  '-XMP-photoshop:Credit=Пресс-служба / «Полёт»',
  '-XMP-dc:Rights=© 2025 АО «Полёт»',
  '-XMP-photoshop:DateCreated=2025:05:16 10:00:00+03:00',
  '-XMP-iptcCore:Location=Сборочный цех',
  '-XMP-photoshop:City=Лесогорск',
  '-XMP-photoshop:State=Озёрный край',
  '-XMP-photoshop:Country=Россия',
  '-XMP-iptcCore:AltTextAccessibility=Женщина в каске у станка',
  '-XMP-iptcCore:ExtDescrAccessibility=Женщина в белой каске стоит у станка и показывает на табло',
  '-XMP-dc:Subject=цех',
  '-XMP-dc:Subject=станок',
  '-XMP-iptcExt:PersonInImage=Анна Орлова',
  '-XMP-iptcExt:PersonInImage=Борис Чижов',
];

const IIM = [
  '-IPTC:Caption-Abstract=Борис Чижов подписывает журнал',
  '-IPTC:By-line=Ольга Кадрова',
  '-IPTC:Credit=Агентство «Берег»',
  '-IPTC:CopyrightNotice=© Берег, 2024',
  '-IPTC:DateCreated=2024:12:01',
  '-IPTC:TimeCreated=23:30:00+03:00',
  '-IPTC:Sub-location=Причал № 2',
  '-IPTC:City=Приозёрск',
  '-IPTC:Province-State=Озёрный край',
  '-IPTC:Country-PrimaryLocationName=Россия',
  '-IPTC:Keywords=порт',
  '-IPTC:Keywords=журнал',
];

const EXIF = [
  '-EXIF:ImageDescription=Вид на порт',
  '-EXIF:Artist=Семён Линзов',
  '-EXIF:Copyright=© Линзов',
  '-EXIF:DateTimeOriginal=2025:05:17 12:30:00',
];

const UTF8 = ['-codedcharacterset=utf8', '-charset', 'iptc=utf8'];

/** What must never be made public. */
const PRIVATE = [
  '-EXIF:GPSLatitude=51.66',
  '-EXIF:GPSLatitudeRef=N',
  '-EXIF:GPSLongitude=39.2',
  '-EXIF:GPSLongitudeRef=E',
  '-EXIF:SerialNumber=SN-7771234',
  '-EXIF:LensSerialNumber=LENS-559',
  '-EXIF:OwnerName=Owner of the camera',
  '-XMP-exif:GPSLatitude=51.66',
  '-XMP-exif:GPSLongitude=39.2',
  '-XMP-aux:SerialNumber=SN-7771234',
];

interface Fixture {
  name: string;
  width?: number;
  height?: number;
  options: readonly string[];
}

const FIXTURES: readonly Fixture[] = [
  { name: 'plain.jpg', options: [] },
  { name: 'xmp.jpg', options: XMP },
  { name: 'iim-utf8.jpg', options: [...UTF8, ...IIM] },
  { name: 'iim-cp1251.jpg', options: ['-charset', 'iptc=cyrillic', ...IIM] },
  {
    name: 'iim-cp1252.jpg',
    options: ['-charset', 'iptc=latin', '-IPTC:Caption-Abstract=Café de l’Été – Noël à Orléans', '-IPTC:By-line=René Lefèvre'],
  },
  { name: 'exif.jpg', options: EXIF },
  { name: 'exif-with-zone.jpg', options: ['-EXIF:DateTimeOriginal=2025:05:17 12:30:00', '-EXIF:OffsetTimeOriginal=+10:00'] },
  { name: 'camera-default.jpg', options: ['-EXIF:ImageDescription=OLYMPUS DIGITAL CAMERA', '-XMP-photoshop:Headline=Открытие моста'] },
  { name: 'all.jpg', width: 1200, height: 800, options: [...UTF8, ...XMP, ...IIM, ...EXIF, ...PRIVATE] },
  { name: 'all.png', width: 1200, height: 800, options: [...XMP, ...EXIF, ...PRIVATE] },
  { name: 'all.webp', width: 1200, height: 800, options: [...XMP, ...EXIF, ...PRIVATE] },
  { name: 'turned.jpg', width: 900, height: 600, options: ['-EXIF:Orientation#=6', ...EXIF, ...PRIVATE] },
];

/** A picture that does not look the same everywhere, so that its turning can be seen. */
const draw = async ({ name, width = 60, height = 40 }: Fixture): Promise<string> => {
  const file = path.join(FOLDER, name);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#4a6b8a"/><rect width="30%" height="30%" fill="#f2c14e"/></svg>`;
  await sharp(Buffer.from(svg)).toFile(file);
  return file;
};

const main = async (): Promise<void> => {
  await mkdir(FOLDER, { recursive: true });
  for (const fixture of FIXTURES) {
    const file = await draw(fixture);
    if (fixture.options.length > 0) execFileSync('exiftool', ['-q', '-overwrite_original', '-m', ...fixture.options, file]);
  }
};

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
