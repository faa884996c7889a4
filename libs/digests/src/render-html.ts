import { escapeHtml } from '@app/base';
import type { DigestEntry } from './choose-entries';
import { byAccord, changeTitles, claimLine, type DigestContent, type DigestLinks, intro } from './digest-content';

/** Text and links only: no picture, no script, no tracking. Colours follow the reader's light or dark mode. */
export const renderHtml = (content: DigestContent, links: DigestLinks): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>Accord Watch</title>
<style>${style}</style>
</head>
<body>
<main>
<p class="quiet">${escapeHtml(intro(content))}</p>
${byAccord(content.entries).map(group).join('\n')}
${content.leftOut > 0 ? `<p><a href="${link(links.dashboard)}">${content.leftOut} more in Accord Watch</a></p>\n` : ''}<footer>
<p><a href="${link(links.preferences)}">Change what you get</a> · <a href="${link(links.unsubscribe)}">Leave with one click</a></p>
</footer>
</main>
</body>
</html>
`;

const group = ([accord, entries]: [string, DigestEntry[]]): string =>
  `<h1>${escapeHtml(accord)}</h1>\n${entries.map(entryHtml).join('\n')}`;

const entryHtml = (entry: DigestEntry): string => `<article>
<h2><span class="${entry.change}">${changeTitles[entry.change]}</span> <a href="${link(entry.link)}">${escapeHtml(entry.summary)}</a></h2>
<p class="quiet">${escapeHtml(claimLine(entry))}</p>
${entry.reason ? `<p>Why: ${escapeHtml(entry.reason)}</p>\n` : ''}${entry.quotes.map(quoteHtml).join('\n')}
</article>`;

function quoteHtml({ quote, title, source, url, publishedAt }: DigestEntry['quotes'][number]): string {
  const name = escapeHtml(source ?? title);
  const cite = url && isHttp(url) ? `<a href="${link(url)}" title="${escapeHtml(title)}">${name}</a>` : name;
  return `<blockquote dir="auto">${escapeHtml(quote)}</blockquote>\n<p class="quiet">${cite}, ${escapeHtml(publishedAt.slice(0, 10))}</p>`;
}

const isHttp = (url: string): boolean => /^https?:\/\//i.test(url);
const link = (url: string): string => (isHttp(url) ? escapeHtml(url) : '#');

const style = `
:root{color-scheme:light dark}
body{margin:0;padding:16px;background:#ffffff;color:#1c2330;font:16px/1.5 -apple-system,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
main{max-width:640px;margin:0 auto}
h1{font-size:20px;margin:24px 0 8px;border-bottom:2px solid #d5dae3;padding-bottom:4px}
h2{font-size:16px;margin:16px 0 4px}
a{color:#1a56b0}
blockquote{margin:8px 0 0;padding:4px 12px;border-left:3px solid #b9c2d0;font-style:italic}
p{margin:4px 0}
.quiet{color:#5a6475;font-size:14px}
h2 span{font-size:12px;font-weight:600;padding:1px 6px;border-radius:4px;background:#e3e8f0;color:#1c2330}
h2 .new{background:#d3efdc;color:#0e4a24}
h2 .corrected{background:#fff0c7;color:#5b4100}
h2 .retracted{background:#fbd9d6;color:#6b1610}
footer{margin-top:32px;border-top:1px solid #d5dae3;padding-top:8px;font-size:14px}
@media (prefers-color-scheme:dark){
body{background:#12161d;color:#e4e8ef}
a{color:#8ab8ff}
h1,footer{border-color:#343c4a}
blockquote{border-color:#49546a}
.quiet{color:#a3adbd}
}
`;
