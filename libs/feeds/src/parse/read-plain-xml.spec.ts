import { readPlainXml } from './read-plain-xml';

function take(xml: string): { isPlain: boolean; taken: string } {
  let taken = '';
  const isPlain = readPlainXml(xml, {
    open: (tag, attributes) => {
      taken += `<${tag}${Object.entries(attributes)
        .map(([name, value]) => ` ${name}=${value}`)
        .join('')}>`;
      return true;
    },
    text: (text) => (taken += text),
    close: () => (taken += '</>'),
  });
  return { isPlain, taken };
}

describe('the quick way through XML', () => {
  it('takes elements, attributes, text and references as they are meant, and passes by comments and instructions', () => {
    expect(take('<?xml version="1.0"?><!-- a > b --><rss v="2" x="y"><a>1 &lt; &#50;</a><b/></rss>')).toEqual({
      isPlain: true,
      taken: '<rss v=2 x=y><a>1 < 2</><b></></>',
    });
  });

  it.each([
    '<a><b></a></b>',
    '<a>',
    '</a>',
    "<a b='c'></a>",
    '<a b></a>',
    '<a b="&amp;"></a>',
    '<a></a >',
    '<a<b></a>',
    '<!DOCTYPE a><a></a>',
    '<a><!-- </a>',
    '<a',
  ])('leaves %s to the careful way', (xml) => {
    expect(take(xml).isPlain).toBe(false);
  });
});
