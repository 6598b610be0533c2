/** An XMP packet (ISO 16684-1) with the properties of IPTC's Photo Metadata Standard that a public picture keeps. */
import type { PhotoFacts } from '../../../shared/contracts/photos';

// XML 1.0 knows no other control characters, escaped or not.
const escape = (text: string): string =>
  text
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const list = (name: string, kind: 'Seq' | 'Bag', items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<${name}><rdf:${kind}>${items.map((item) => `<rdf:li>${escape(item)}</rdf:li>`).join('')}</rdf:${kind}></${name}>`;

const inDefaultLanguage = (name: string, text: string | null): string =>
  text === null ? '' : `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${name}>`;

const plain = (name: string, text: string | null): string => (text === null ? '' : `<${name}>${escape(text)}</${name}>`);

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
};

/** Null when the facts say nothing. */
export const writeXmp = (facts: PhotoFacts): Uint8Array | null => {
  const properties = [
    list('dc:creator', 'Seq', facts.creator === null ? [] : [facts.creator]),
    inDefaultLanguage('dc:rights', facts.copyright),
    plain('photoshop:Credit', facts.credit),
    inDefaultLanguage('dc:description', facts.caption),
    plain('photoshop:DateCreated', facts.takenAt),
    plain('Iptc4xmpCore:Location', facts.place),
    inDefaultLanguage('Iptc4xmpCore:AltTextAccessibility', facts.alternativeText),
    list('dc:subject', 'Bag', facts.keywords),
    list('Iptc4xmpExt:PersonInImage', 'Bag', facts.personsShown),
  ].join('');
  if (properties === '') return null;
  const namespaces = Object.entries(NAMESPACES)
    .map(([prefix, address]) => ` xmlns:${prefix}="${address}"`)
    .join('');
  return new TextEncoder().encode(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF${namespaces}><rdf:Description rdf:about="">${properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
  );
};
