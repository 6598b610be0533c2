import { pdfOfJpeg } from './pdf-of-jpeg';

test('the table of offsets points at the objects, and the picture is inside as it was', () => {
  const jpeg = Buffer.from([0xff, 0xd8, 0x00, 0x80, 0xff, 0xd9]);
  const pdf = pdfOfJpeg(jpeg, 40, 30);
  const text = pdf.toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gmu)].map(([, offset]) => Number(offset));
  expect(offsets.map((offset) => text.slice(offset, offset + 7))).toEqual(['1 0 obj', '2 0 obj', '3 0 obj', '4 0 obj', '5 0 obj']);
  expect(pdf.includes(jpeg)).toBe(true);
  expect(text).toContain('/MediaBox [0 0 40 30]');
});
