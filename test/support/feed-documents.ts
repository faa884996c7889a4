/** Feeds made by rule, for measuring: the same number gives the same feed, in every format that the reader knows. */
export type FeedFormat = 'rss2' | 'atom' | 'rss1' | 'escaped-rss2' | 'media-rss2';
export const feedFormats: readonly FeedFormat[] = ['rss2', 'atom', 'rss1', 'escaped-rss2', 'media-rss2'];

const states = ['Kazakhstan', 'Armenia', 'Türkiye', 'Côte d’Ivoire', 'Azerbaijan', 'Perú', 'Österreich', 'Ελλάδα'];
const acts = ['considers', 'rules out', 'signs', 'ratifies', 'postpones', 'weighs', 'welcomes'];
const things = ['the accord', 'a declaration of intent', 'its first embassy', 'a trade agreement', 'the annex'];

export type Story = { id: string; url: string; title: string; date: Date; paragraphs: string[] };

/** A made-up news item; `length` is about the number of paragraphs. */
export function aStory(number: number, length = 3): Story {
  const pick = (words: readonly string[], step: number) => words[(number * step + step) % words.length] ?? '';
  const sentence = (step: number) =>
    `${pick(states, step)} ${pick(acts, step + 1)} ${pick(things, step + 2)} after talks in ${pick(states, step + 3)}.`;
  return {
    id: `https://wire.example/stories/${number}`,
    url: `https://wire.example/world/${number}-${pick(acts, 5).replace(/\W/g, '-')}`,
    title: `${number}: ${sentence(1).slice(0, -1)}`,
    date: new Date(Date.UTC(2025, 10, 7, 12) - number * 1_020_000),
    paragraphs: Array.from(
      { length },
      (_, at) =>
        `${sentence(at + 2)} ${sentence(at + 3)} “${sentence(at + 5)}” said a minister & two aides. ${sentence(at + 4)}`,
    ),
  };
}

/** A feed of `items` stories, the newest first. */
export function aFeedDocument(format: FeedFormat, items: number, length = 3): string {
  const stories = Array.from({ length: items }, (_, number) => aStory(number, length));
  switch (format) {
    case 'atom':
      return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><link href="https://wire.example/"/><id>urn:wire</id>
${stories.map(atomEntry).join('\n')}\n</feed>`;
    case 'rss1':
      return `<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://wire.example/"><title>Wire</title><link>https://wire.example/</link></channel>
${stories.map(rdfItem).join('\n')}\n</rdf:RDF>`;
    default:
      return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>Wire</title><link>https://wire.example/</link><description>News</description>
${stories.map((story) => rssItem(story, format)).join('\n')}\n</channel></rss>`;
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);
const html = ({ paragraphs }: Story): string => paragraphs.map((words) => `<p>${escape(words)}</p>`).join('\n');

function rssItem(story: Story, format: FeedFormat): string {
  const body =
    format === 'escaped-rss2'
      ? `<description>${escape(html(story))}</description>`
      : `<description>${escape(story.paragraphs[0] ?? '')}</description><content:encoded><![CDATA[${html(story)}]]></content:encoded>`;
  const media =
    format === 'media-rss2'
      ? `<media:content url="https://wire.example/${story.title.length}.jpg" medium="image"><media:title>Picture</media:title></media:content>`
      : '';
  return `<item><title>${escape(story.title)}</title><link>${story.url}</link><guid isPermaLink="false">${story.id}</guid><pubDate>${story.date.toUTCString()}</pubDate><dc:creator>Desk</dc:creator>${body}${media}</item>`;
}

const atomEntry = (story: Story): string =>
  `<entry><title>${escape(story.title)}</title><link rel="alternate" href="${story.url}"/><id>${story.id}</id><updated>${story.date.toISOString()}</updated><author><name>Desk</name></author><summary>${escape(story.paragraphs[0] ?? '')}</summary><content type="html">${escape(html(story))}</content></entry>`;

const rdfItem = (story: Story): string =>
  `<item rdf:about="${story.id}"><title>${escape(story.title)}</title><link>${story.url}</link><dc:date>${story.date.toISOString()}</dc:date><description>${escape(html(story))}</description></item>`;
