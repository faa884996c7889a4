import { fc } from '@test/properties';
import sanitizeHtml from 'sanitize-html';
import { plainText, readHtml, safeHtml } from './read-html';

describe('the text of HTML', () => {
  it.each([
    ['<p>Talks resume.</p><p>They go on.</p>', 'Talks resume.\n\nThey go on.'],
    ['Talks<br>resume', 'Talks\nresume'],
    ['<ul><li>One</li><li>Two</li></ul>', 'One\n\nTwo'],
    ['AT&amp;amp;T &lt; 5 &nbsp; km', 'AT&T < 5 km'],
    ['a < b and c > d', 'a < b and c > d'],
    ['Talks<script>var a = "<p>"</script> resume<style>p{}</style>', 'Talks resume'],
    ['<head><title>Page</title></head>Talks', 'Talks'],
    ['Talks &amp; peace', 'Talks & peace'],
  ])('%s', (markup, text) => {
    expect(plainText(markup)).toBe(text);
  });
});

describe('HTML that is shown', () => {
  it.each([
    ['<p onclick="x()" style="y">Talks <b class="z">resume</b></p>', '<p>Talks <b>resume</b></p>'],
    ['<img src="https://t.example/1.gif">Talks<iframe src="x">y</iframe>', 'Talks'],
    [
      '<a href="https://a.example/?b=1&c=2" target="_top">a</a>',
      '<a href="https://a.example/?b=1&amp;c=2" rel="noopener noreferrer nofollow">a</a>',
    ],
    ['<a href="java\nscript:alert(1)">a</a><a href="data:text/html,x">b</a>', '<a>a</a><a>b</a>'],
    ['<p>Talks <b>resume', '<p>Talks <b>resume</b></p>'],
    ['a<br/>b', 'a<br />b'],
    ['<a href="">one <b>two<a href="">three</a>', '<a>one <b>two</b></a><a>three</a>'],
    ['<scr<script>ipt>x</script>', 'ipt&gt;x'],
    ['1 < 2', '1 &lt; 2'],
  ])('%s', (markup, html) => {
    expect(safeHtml(markup)).toBe(html);
  });

  it('holds nothing, whatever goes in, that a strict sanitiser would take out', () => {
    const parts = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="',
      'javascript:x',
      '">',
      "'",
      '<script>',
      '</script>',
      '<svg onload=x>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<style>',
      '</style>',
      '<b ',
      'onclick=x',
      '>',
      '<',
      '&lt;script&gt;',
      '&#60;',
      '<br/>',
      '<textarea>',
      '</textarea>',
      '<math>',
      'text',
      '\u0000',
      '<?x',
      '</',
    );
    const strict = { allowedTags: ['p', 'br', 'b', 'a'], allowedAttributes: { a: ['href', 'rel'] } };
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 14 }), (pieces) => {
        const html = safeHtml(pieces.join(''));
        expect(sanitizeHtml(html, strict)).toBe(html);
      }),
    );
  });

  it('is bounded in depth, and linear in what it reads', () => {
    const startedAt = performance.now();
    expect(readHtml('<b>'.repeat(20_000)).html.length).toBeLessThan(1_000);
    readHtml('<div'.repeat(200_000));
    readHtml('&lt;div'.repeat(100_000));
    readHtml('<!--'.repeat(100_000));
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});
