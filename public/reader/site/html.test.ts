import fc from 'fast-check';

import { escapeText, html, jsonScript, trusted } from './html';

describe('html', () => {
  it.each([
    ['text', html`<p>${'a < b & "c"'}</p>`, '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    ['a number', html`<b>${7}</b>`, '<b>7</b>'],
    ['nothing', html`<b>${null}${undefined}${false}${''}</b>`, '<b></b>'],
    ['markup', html`<ul>${[html`<li>${'<'}</li>`, html`<li>b</li>`]}</ul>`, '<ul><li>&lt;</li><li>b</li></ul>'],
    ['trusted markup', html`<div>${trusted('<em>x</em>')}</div>`, '<div><em>x</em></div>'],
    ['an attribute', html`<a title="${`" onclick='x'`}"></a>`, '<a title="&quot; onclick=&#39;x&#39;"></a>'],
  ])('puts in %s', (_what, made, expected) => {
    expect(made.markup).toBe(expected);
  });

  it('lets no text open a tag, end an attribute or start an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ';', ' ', '\u2028') }), (text) => {
        expect(escapeText(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
      }),
    );
  });
});

describe('jsonScript', () => {
  it('cannot be closed from inside and reads back as it was', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constant('</script><script>alert(1)</script><!--')), (text) => {
        const { markup } = jsonScript('application/ld+json', { text });
        const inside = markup.slice('<script type="application/ld+json">'.length, -'</script>'.length);
        expect(inside).not.toContain('<');
        expect(JSON.parse(inside)).toEqual({ text });
      }),
    );
  });
});
