import { Parser } from 'htmlparser2';
import { countEntries, maxEntries } from './parse-limits';
import { readPlainXml, type XmlTaker } from './read-plain-xml';
import { type RepairedXml, withTexts } from './repair-xml';

/** An element with its namespace's usual prefix; text children are strings, in order. */
export type Element = {
  ns: string;
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
  /** The children that are elements. */
  elements: Element[];
  base: string | null;
  lang: string | null;
};

/** Usual prefixes by what a namespace's address holds: feeds write the addresses in many ways. */
const namespaces: readonly (readonly [RegExp, string])[] = [
  [/w3\.org\/2005\/atom/i, 'atom'],
  [/purl\.org\/atom\/ns|example\.com\/newformat#|necho|purl\.org\/(atom|echo|pie)/i, 'atom03'],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, 'content'],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/i, 'sy'],
  [/purl\.org\/rss\/1\.0\/modules\/(\w+)/i, 'rssmodule'],
  [
    /purl\.org\/(rss\/1\.0|net\/rss1\.1)|my\.netscape\.com\/rdf\/simple|channel\.netscape\.com\/rdf|backend\.userland\.com\/rss|blogs\.law\.harvard\.edu\/tech\/rss|cyber\.law\.harvard/i,
    '',
  ],
  [/1999\/02\/22-rdf-syntax-ns/i, 'rdf'],
  [/purl\.org\/dc\/terms/i, 'dcterms'],
  [/purl\.org\/dc\/elements/i, 'dc'],
  [/search\.yahoo\.com\/mrss|media\.rss/i, 'media'],
  [/itunes\.com\/dtds\/podcast|example\.com\/DTDs\/PodCast/i, 'itunes'],
  [/w3\.org\/1999\/xhtml/i, 'xhtml'],
  [/rssnamespace\.org\/feedburner/i, 'feedburner'],
  [/w3\.org\/XML\/1998/i, 'xml'],
  [/pubsubhubbub|w3\.org\/2005\/11\/its/i, 'other'],
];

const usualPrefixes = new Set([
  'atom',
  'content',
  'sy',
  'rdf',
  'dcterms',
  'dc',
  'media',
  'itunes',
  'xhtml',
  'xml',
  'feedburner',
]);
const maxDepth = 200;

/** `open`: how many elements were never closed. */
export type Tree = { root: Element | null; leftOut: number; open: number };

/**
 * The document's elements, and how many entries over the limit were not read. Names are lower-cased and namespaces resolved by address; unclosed tags
 * end where their parent ends. Never throws.
 */
export function readTree({ xml, texts }: Pick<RepairedXml, 'xml' | 'texts'>): Tree {
  const plain = new TreeBuilder(xml, texts);
  if (readPlainXml(xml, plain)) return plain.tree();
  const builder = new TreeBuilder(xml, texts);
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (!builder.open(tag, attributes, parser.startIndex)) parser.pause();
      },
      ontext: (text) => builder.text(text),
      onclosetag: () => builder.close(),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  const open = builder.unclosed();
  if (builder.leftOut === 0) parser.end();
  return { ...builder.tree(), open };
}

class TreeBuilder implements XmlTaker {
  leftOut = 0;
  private readonly root: Element = {
    ns: '',
    name: '#root',
    attributes: none,
    children: noChildren,
    elements: noElements,
    base: null,
    lang: null,
  };
  private readonly stack: Element[] = [this.root];
  private readonly scopes: Scope[] = [newScope(none)];
  private skipped = 0;
  private entries = 0;

  constructor(
    private readonly xml: string,
    private readonly texts: readonly string[],
  ) {}

  open(tag: string, attributes: Record<string, string>, at: number): boolean {
    const parent = this.stack.at(-1);
    const outer = this.scopes.at(-1);
    if (!parent || !outer || this.stack.length > maxDepth) {
      this.skipped += 1;
      return true;
    }
    const { found, scope } = openElement(tag, attributes, parent, outer, this.texts);
    if (isEntry(found) && ++this.entries > maxEntries) {
      this.leftOut = countEntries(this.xml.slice(at));
      return false;
    }
    addChild(parent, found);
    if (parent.elements === noElements) parent.elements = [found];
    else parent.elements.push(found);
    this.stack.push(found);
    this.scopes.push(scope);
    return true;
  }

  text(text: string): void {
    const parent = this.stack.at(-1);
    if (this.skipped === 0 && parent) addChild(parent, withTexts(text, this.texts));
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    this.stack.pop();
    this.scopes.pop();
  }

  /** How many elements are open. After too many entries nothing can be said. */
  unclosed(): number {
    return this.leftOut === 0 ? this.stack.length - 1 : 0;
  }

  tree(): Tree {
    return { root: this.root.elements[0] ?? null, leftOut: this.leftOut, open: this.unclosed() };
  }
}

/** Most elements have one child, a text: an array that is pushed to would take room for seventeen. */
const noChildren: Element['children'] = [];
const noElements: Element[] = [];
function addChild(parent: Element, child: Element | string): void {
  if (parent.children === noChildren) parent.children = [child];
  else parent.children.push(child);
}

const isEntry = ({ name }: Element): boolean => name === 'item' || name === 'entry';

/** Which prefix stands for what, and the names that were resolved with it. */
type Scope = { prefixes: Record<string, string>; names: Map<string, Name> };
type Name = { ns: string; name: string };
const newScope = (prefixes: Record<string, string>): Scope => ({ prefixes, names: new Map() });
const none: Record<string, string> = Object.freeze(Object.create(null) as Record<string, string>);

function openElement(
  tag: string,
  attributes: Record<string, string>,
  parent: Element,
  outer: Scope,
  texts: readonly string[],
): { found: Element; scope: Scope } {
  let isBare = true;
  let declares = false;
  for (const name in attributes) {
    isBare = false;
    declares ||= name.startsWith('xmlns');
  }
  const scope = declares ? declaredIn(attributes, outer) : outer;
  const { ns, name } = resolve(tag, scope);
  const plain = isBare ? none : plainAttributes(attributes, scope, texts);
  const base = plain['xml:base'];
  return {
    scope,
    found: {
      ns,
      name,
      attributes: plain,
      children: noChildren,
      elements: noElements,
      base: base === undefined ? parent.base : absolute(base.trim(), parent.base),
      lang: plain['xml:lang'] ?? parent.lang,
    },
  };
}

function declaredIn(attributes: Record<string, string>, outer: Scope): Scope {
  // The outer ones stay visible through the prototype: copying them would cost a hostile feed nothing and us much.
  const prefixes = Object.create(outer.prefixes) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'xmlns' || name.startsWith('xmlns:'))
      prefixes[name.slice(6)] = namespaces.find(([pattern]) => pattern.test(value))?.[1] ?? 'other';
  }
  return newScope(prefixes);
}

function resolve(tag: string, { prefixes, names }: Scope): Name {
  const known = names.get(tag);
  if (known) return known;
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const declared = prefixes[prefix];
  const usual = prefix === '' ? '' : usualPrefixes.has(prefix.toLowerCase()) ? prefix.toLowerCase() : 'other';
  const found = { ns: declared ?? usual, name: tag.slice(colon + 1).toLowerCase() };
  if (names.size < 1_000) names.set(tag, found);
  return found;
}

function plainAttributes(
  attributes: Record<string, string>,
  scope: Scope,
  texts: readonly string[],
): Record<string, string> {
  const plain: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue;
    const { ns, name: local } = name.includes(':') ? resolve(name, scope) : { ns: '', name: name.toLowerCase() };
    plain[ns === '' ? local : `${ns}:${local}`] = withTexts(value, texts);
  }
  return plain;
}

/** A reference against its base (RFC 3986); as it stands where there is no base or it cannot be resolved. */
export function absolute(reference: string, base: string | null | undefined): string {
  if (!base || /^[a-z][a-z0-9+.-]*:/i.test(reference)) return reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

export const childrenOf = (element: Element): readonly Element[] => element.elements;

/** The text of an element and everything in it. */
export const textOf = (element: Element | undefined): string => {
  const [only, second] = element?.children ?? noChildren;
  if (element === undefined || only === undefined) return '';
  if (second === undefined && typeof only === 'string') return only;
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
};

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark) : text;

/** The markup inside an element, written out again: XHTML content. */
export const innerMarkup = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? escapeXml(child) : outerMarkup(child))).join('');

function outerMarkup(element: Element): string {
  const attributes = Object.entries(element.attributes)
    .filter(([name]) => !name.includes(':'))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = innerMarkup(element);
  return inner === '' && /^(br|img|hr|input)$/.test(element.name)
    ? `<${element.name}${attributes} />`
    : `<${element.name}${attributes}>${inner}</${element.name}>`;
}
