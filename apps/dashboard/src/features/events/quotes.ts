import type { Schema } from '../../api/client';

export type Span = { field: string; quote: string; start: number; end: number };
export type Part = { text: string; fields: string[] };
export type Passage = { parts: Part[]; fields: string[] };

/**
 * The quotes of one article as passages: overlapping spans become one, the longest carries the words, and what the shorter ones quote is marked in it.
 */
export function passagesOf(spans: readonly Span[]): Passage[] {
  const longestFirst = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const hosts: { host: Span; inner: Span[] }[] = [];
  for (const span of longestFirst) {
    const within = hosts.find(({ host }) => span.start >= host.start && span.end <= host.end);
    if (within) within.inner.push(span);
    else hosts.push({ host: span, inner: [] });
  }
  return hosts.sort((a, b) => a.host.start - b.host.start).map(({ host, inner }) => toPassage(host, inner));
}

function toPassage(host: Span, inner: readonly Span[]): Passage {
  const marks = inner.filter((span) => span.end - span.start < host.end - host.start);
  const fields = [...new Set([host, ...inner].map(({ field }) => field))];
  if (marks.length === 0) return { parts: [{ text: host.quote, fields }], fields };
  const cuts = [
    ...new Set([0, host.quote.length, ...marks.flatMap(({ start, end }) => [start - host.start, end - host.start])]),
  ]
    .filter((cut) => cut >= 0 && cut <= host.quote.length)
    .sort((a, b) => a - b);
  const parts = cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? host.quote.length;
    const covering = marks.filter(({ start, end }) => start - host.start <= from && end - host.start >= to);
    return { text: host.quote.slice(from, to), fields: covering.map(({ field }) => field) };
  });
  return { parts, fields };
}

export type Cited = { item: Schema['Evidence']['item']; passages: Passage[] };

/** The evidence of an event, article by article. */
export function citedOf(evidence: readonly Schema['Evidence'][]): Cited[] {
  const byItem = new Map<string, Schema['Evidence'][]>();
  for (const span of evidence) byItem.set(span.item.id, [...(byItem.get(span.item.id) ?? []), span]);
  return [...byItem.values()].flatMap((spans) => {
    const item = spans[0]?.item;
    return item ? [{ item, passages: citedFrom(item.title, spans) }] : [];
  });
}

/** What is quoted from the headline is shown as the whole headline: offsets count from its beginning. */
function citedFrom(title: string, spans: readonly Schema['Evidence'][]): Passage[] {
  const isOfTitle = ({ start, end, quote }: Span): boolean => title.slice(start, end) === quote;
  const ofTitle = spans.filter(isOfTitle);
  const others = passagesOf(spans.filter((span) => !isOfTitle(span)));
  if (ofTitle.length === 0) return others;
  return [{ parts: markText(title, ofTitle), fields: [...new Set(ofTitle.map(({ field }) => field))] }, ...others];
}

/** An article's text with its quotes marked, cut to what surrounds them. */
export function markText(text: string, spans: readonly Span[]): Part[] {
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const fields = spans.filter(({ start, end }) => start <= from && end >= to).map(({ field }) => field);
    return { text: text.slice(from, to), fields };
  });
}
