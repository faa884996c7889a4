const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Month names as feeds write them in other languages, by their beginnings. */
const foreignMonths: readonly (readonly [RegExp, string])[] = [
  [/^(ιαν|ιανου)|^янв|^janv|^ene|^jänn?|^gen|^oca|^janu|^sty/i, 'jan'],
  [/^φεβ|^фев|^f[ée]v|^febr|^şub|^lut/i, 'feb'],
  [/^μ[αά](ρ|ώ)|^мар|^mars|^märz|^mär|^már|^mrt|^marz/i, 'mar'],
  [/^απρ|^апр|^avr|^abr|^ápr|^nis|^kwi/i, 'apr'],
  [/^μ[αά][ιϊΐ]|^ма[йя]|^mai|^mei|^má[juv]|^mag|^mayo/i, 'may'],
  [/^ιο[υύ]?ν|^июн|^juin|^jun|^jún|^haz|^giu|^cze/i, 'jun'],
  [/^ιο[υύ]?λ|^июл|^juil|^jul|^júl|^tem|^lug|^lip/i, 'jul'],
  [/^α[υύ]γ|^авг|^ao[uû]t|^ago|^aug|^ağu|^sie/i, 'aug'],
  [/^σεπ|^сен|^sept|^sep|^szep|^eyl|^set|^wrz/i, 'sep'],
  [/^οκτ|^окт|^oct|^okt|^eki|^ott|^out|^pa[zź]/i, 'oct'],
  [/^νο[εέ]|^ноя|^nov|^kas|^lis/i, 'nov'],
  [/^δεκ|^дек|^d[ée]c|^dic|^dez|^dec|^ara|^gru/i, 'dec'],
];

const weekdays = /^(mon|tue|wed|thu|fri|sat|sun)(day|sday|nesday|rsday|urday)?s?$/;

/** The month, 1 to 12, that a word names in one of the languages that feeds are written in; null when it names none. */
export function monthOf(token: string): number | null {
  const word = token.toLowerCase().replace(/[.,]/g, '');
  if (!/^\p{L}{3,}$/u.test(word) || weekdays.test(word)) return null;
  const english = months.indexOf(word.slice(0, 3));
  if (english >= 0) return english + 1;
  const foreign = foreignMonths.find(([pattern]) => pattern.test(word))?.[1];
  return foreign ? months.indexOf(foreign) + 1 : null;
}
