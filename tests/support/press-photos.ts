/** Photos as a press service hands them over: captioned in the file, by XMP. */
import sharp from 'sharp';

export interface PressPhoto {
  name: string;
  caption: string;
  credit: string;
  /** Names as the photographer wrote them. */
  people: string[];
  /** Few write one. */
  alternativeText?: string;
}

const list = (items: readonly string[]): string => `<rdf:Bag>${items.map((item) => `<rdf:li>${item}</rdf:li>`).join('')}</rdf:Bag>`;
const text = (words: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt>`;

const xmpOf = ({ caption, credit, people, alternativeText }: PressPhoto): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
    xmlns:core="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:ext="http://iptc.org/std/Iptc4xmpExt/2008-02-29/">
    <dc:description>${text(caption)}</dc:description><photoshop:Credit>${credit}</photoshop:Credit>
    ${people.length > 0 ? `<ext:PersonInImage>${list(people)}</ext:PersonInImage>` : ''}
    ${alternativeText === undefined ? '' : `<core:AltTextAccessibility>${text(alternativeText)}</core:AltTextAccessibility>`}
  </rdf:Description></rdf:RDF></x:xmpmeta>`;

export interface SentPhoto {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Each has a colour of its own, so that no two have the same contents. */
export const pressPhotos = (photos: readonly PressPhoto[]): Promise<SentPhoto[]> =>
  Promise.all(
    photos.map(async (photo, index) => {
      const background = { r: (index * 37) % 256, g: (80 + index * 53) % 256, b: (160 + index * 19) % 256 };
      const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background } }).withXmp(xmpOf(photo));
      return { name: photo.name, mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() };
    }),
  );
