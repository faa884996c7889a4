import { Parser } from 'htmlparser2';

/** An element with its namespace's usual prefix; text children are strings, in order. */
export type Element = {
  ns: string;
  name: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
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

/** The document's elements. Names are lower-cased and namespaces resolved by address; unclosed tags end where their parent ends. Never throws. */
export function readTree(xml: string): Element | null {
  const root: Element = { ns: '', name: '#root', attributes: {}, children: [], base: null, lang: null };
  const stack: Element[] = [root];
  const scopes: Record<string, string>[] = [{}];
  let skipped = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const parent = stack.at(-1);
        if (!parent || stack.length > maxDepth) {
          skipped += 1;
          return;
        }
        const scope = declaredIn(attributes, scopes.at(-1) ?? {});
        const element = {
          ...resolve(tag, scope),
          attributes: plainAttributes(attributes, scope),
          children: [],
          base: baseOf(attributes, parent.base),
          lang: attributes['xml:lang'] ?? parent.lang,
        };
        parent.children.push(element);
        stack.push(element);
        scopes.push(scope);
      },
      ontext(text) {
        stack.at(-1)?.children.push(text);
      },
      onclosetag() {
        if (skipped > 0) {
          skipped -= 1;
          return;
        }
        stack.pop();
        scopes.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return root.children.find((child): child is Element => typeof child !== 'string') ?? null;
}

function declaredIn(attributes: Record<string, string>, outer: Record<string, string>): Record<string, string> {
  let scope = outer;
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    scope = { ...scope, [name.slice(6)]: namespaces.find(([pattern]) => pattern.test(value))?.[1] ?? 'other' };
  }
  return scope;
}

function resolve(tag: string, scope: Record<string, string>): { ns: string; name: string } {
  const colon = tag.indexOf(':');
  const prefix = colon < 0 ? '' : tag.slice(0, colon);
  const name = tag.slice(colon + 1).toLowerCase();
  const declared = Object.hasOwn(scope, prefix) ? scope[prefix] : undefined;
  return {
    ns: declared ?? (prefix === '' ? '' : usualPrefixes.has(prefix.toLowerCase()) ? prefix.toLowerCase() : 'other'),
    name,
  };
}

function plainAttributes(attributes: Record<string, string>, scope: Record<string, string>): Record<string, string> {
  const plain: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue;
    const { ns, name: local } = name.includes(':') ? resolve(name, scope) : { ns: '', name: name.toLowerCase() };
    plain[ns === '' ? local : `${ns}:${local}`] = value;
  }
  return plain;
}

const baseOf = (attributes: Record<string, string>, outer: string | null): string | null => {
  const own = attributes['xml:base'];
  return own === undefined ? outer : absolute(own.trim(), outer);
};

/** A reference against its base (RFC 3986); as it stands where there is no base or it cannot be resolved. */
export function absolute(reference: string, base: string | null | undefined): string {
  if (!base || /^[a-z][a-z0-9+.-]*:/i.test(reference)) return reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return reference;
  }
}

export const childrenOf = (element: Element): Element[] =>
  element.children.filter((child): child is Element => typeof child !== 'string');

/** The text of an element and everything in it. */
export const textOf = (element: Element | undefined): string =>
  element ? element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') : '';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

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
