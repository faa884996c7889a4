const tracking =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|cmp|ncid|icid|ref|ref_src|ref_url|source|smid|at_medium|at_campaign|at_custom\d?|xtor|ns_\w+|guccounter|output|amp|feature|spm|partner|taid|ito)$/i;

/**
 * One form for the many addresses of an article: https, no www or mobile host, no AMP, tracking parameters, fragment or trailing slash, parameters
 * in order. Idempotent. Null when the text is no web address.
 */
export function canonicalUrl(text: string | null): string | null {
  if (text === null || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const host = url.hostname.replace(/^((www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '').replace(/\.$/, '');
  const port = url.port === '' || url.port === '80' || url.port === '443' ? '' : `:${url.port}`;
  const path = barePath(url.pathname);
  const parameters = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const query = new URLSearchParams(parameters).toString();
  return `https://${host}${port}${path}${query === '' ? '' : `?${query}`}`;
}

/** Without AMP's mark, the index file and slashes at the end, however often they come. */
function barePath(pathname: string): string {
  let path = pathname.replace(/\/{2,}/g, '/');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path.replace(/(\/amp|\.amp)$/i, '').replace(/\/(index\.\w{3,5})?$/, '');
  }
  return path;
}

/** True when an address leads to one article and not to a front page. */
export const isArticleUrl = (canonical: string): boolean => {
  const { pathname, search } = new URL(canonical);
  return pathname.length > 1 || search.length > 1;
};
