/** What happens to feeds on their way: each injury as a change of the bytes. `share` is how much of the items is still in the document. */
export type Injury = { name: string; share: number; injure: (feed: string) => Buffer };

const text = (change: (feed: string) => string) => (feed: string) => Buffer.from(change(feed));
/** At about a third of the document, between two tags. */
const within = (feed: string, what: string): string => {
  const at = feed.indexOf('<title', Math.floor(feed.length / 3));
  const end = feed.indexOf('>', at) + 1;
  return feed.slice(0, end) + what + feed.slice(end);
};

export const injuries: readonly Injury[] = [
  { name: 'cut at 50 %', share: 0.5, injure: text((feed) => feed.slice(0, Math.floor(feed.length * 0.5))) },
  { name: 'cut at 90 %', share: 0.9, injure: text((feed) => feed.slice(0, Math.floor(feed.length * 0.9))) },
  { name: 'bare ampersand', share: 1, injure: text((feed) => within(feed, 'Research & Development ')) },
  { name: 'control character', share: 1, injure: text((feed) => within(feed, '\u0001\u000b')) },
  { name: 'byte that is no UTF-8', share: 1, injure: (feed) => badByte(within(feed, '\u0001')) },
  {
    name: 'warning before the feed',
    share: 1,
    injure: text(
      (feed) =>
        `<br />\n<b>Warning</b>: include(x.php): failed in <b>/srv/feed.php</b> on line <b>3</b><br />\n${feed}`,
    ),
  },
  { name: 'junk after the feed', share: 1, injure: text((feed) => `${feed}\n<!-- cached --><script>x()</script> 0`) },
  { name: 'unclosed <br> in a title', share: 1, injure: text((feed) => within(feed, 'Talks<br>')) },
  { name: 'HTML and unknown entities', share: 1, injure: text((feed) => within(feed, 'Talks&nbsp;&foo; ')) },
  {
    name: 'dates that are none',
    share: 1,
    injure: text((feed) => feed.replace(/(<(?:pubDate|updated|published|dc:date)>)[^<]*/g, '$1yesterday, at tea')),
  },
];

function badByte(feed: string): Buffer {
  const bytes = Buffer.from(feed);
  bytes[bytes.indexOf(1)] = 0x96;
  return bytes;
}
