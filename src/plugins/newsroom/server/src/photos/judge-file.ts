import type { PhotoRefusal } from '../../../shared/contracts/photos';
import type { Text } from '../saving/types';
import type { ImageKind } from './kind-of-image';

export interface JudgedFile {
  name: string;
  /** As it was declared. */
  mime: string;
  /** What it is by its contents. */
  kind: ImageKind | null;
  width: number | null;
  height: number | null;
}

const RASTER = /\.(jpe?g|png|webp|gif|tiff?|avif|hei[cf])$/i;

const claimsToBeImage = ({ name, mime }: JudgedFile): boolean => RASTER.test(name) || (mime.startsWith('image/') && !mime.includes('svg'));

/** Null when the file may come into the media library. Says nothing of files that don't claim to be pictures. */
export const judgeFile = (file: JudgedFile, maxMegapixels: number): PhotoRefusal | null => {
  if (file.kind === 'heic') return 'not-shown-by-browsers';
  if (claimsToBeImage(file) && (file.kind === null || file.kind === 'svg')) return 'not-an-image';
  return (file.width ?? 0) * (file.height ?? 0) > maxMegapixels * 1e6 ? 'too-many-pixels' : null;
};

export const refusalText = (refusal: PhotoRefusal, { name, width, height }: JudgedFile, maxMegapixels: number): Text => {
  switch (refusal) {
    case 'not-an-image':
      return {
        en: `“${name}” is no picture, whatever its name says: its contents are something else.`,
        ru: `«${name}» — не изображение, хотя так называется: внутри что-то другое.`,
      };
    case 'drawing':
      return {
        en: `“${name}” is an SVG drawing, no photo: a gallery takes JPEG, PNG and WebP.`,
        ru: `«${name}» — рисунок SVG, а не фотография: галерея принимает JPEG, PNG и WebP.`,
      };
    case 'damaged':
      return {
        en: `“${name}” is damaged and can't be shown whole: copy it anew from where it came, and upload it again.`,
        ru: `«${name}» повреждён и целиком не открывается: скопируйте файл заново и загрузите снова.`,
      };
    case 'not-shown-by-browsers':
      return {
        en: `“${name}” is a HEIC picture, which browsers don't show: save it as JPEG and upload that.`,
        ru: `«${name}» — изображение HEIC, браузеры его не показывают: сохраните его как JPEG и загрузите снова.`,
      };
    case 'too-many-pixels': {
      const megapixels = Math.round(((width ?? 0) * (height ?? 0)) / 1e6);
      return {
        en: `“${name}” has ${megapixels} megapixels, at most ${maxMegapixels} are taken: make it smaller and upload it again.`,
        ru: `В «${name}» ${megapixels} мегапикселей, принимается не больше ${maxMegapixels}: уменьшите изображение и загрузите снова.`,
      };
    }
    case 'private-metadata':
      return {
        en: `“${name}” may say where it was taken or which camera took it, and that can't be taken out of this format: save it as JPEG and upload that.`,
        ru: `В «${name}» могут быть координаты съёмки или серийный номер камеры, из этого формата их не убрать: сохраните изображение как JPEG и загрузите снова.`,
      };
  }
};
