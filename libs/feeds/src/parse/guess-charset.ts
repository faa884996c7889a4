import { analyse } from 'chardet';
import iconv from 'iconv-lite';

const sampleBytes = 64 * 1024;

/** The likeliest legacy charset of a document's words; null where none reaches `least` of 100. Tags are left out: they are ASCII in all of them. */
export function guessCharset(bytes: Buffer, least: number): string | null {
  const words = Buffer.from(wordsOf(bytes), 'latin1');
  const high = words.filter((byte) => byte >= 0x80);
  if (high.length === 0) return null;
  if (looksThai(words)) return 'windows-874';
  if (looksLikeDosCyrillic(high)) return 'cp866';
  const best = analyse(words).find(({ name }) => !/^utf-/i.test(name) && iconv.encodingExists(name));
  return best && best.confidence >= least ? best.name.toLowerCase() : null;
}

/** Text between tags, as much as a guess needs, from where the first byte lies that is not ASCII. */
function wordsOf(bytes: Buffer): string {
  const first = bytes.subarray(0, 1_000_000).findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, first - 1_000);
  return bytes
    .subarray(from, from + 4 * sampleBytes)
    .toString('latin1')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, sampleBytes);
}

const isThaiConsonant = (byte: number): boolean => byte >= 0xa1 && byte <= 0xce;
const isThaiMark = (byte: number): boolean =>
  byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
const isThaiLeadingVowel = (byte: number): boolean => byte >= 0xe0 && byte <= 0xe4;

/** Letters and signs that do not touch Thai ones; second bytes of Big5 are such. */
const isLatin = (byte: number): boolean => byte >= 0x40 && byte <= 0x7e;

/** Thai spelling is strict: a mark stands over a consonant or another mark, and a leading vowel before a consonant. */
function looksThai(words: Uint8Array): boolean {
  let letters = 0;
  let marks = 0;
  let broken = 0;
  for (let at = 0; at < words.length; at++) {
    const byte = words[at] ?? 0;
    if (byte < 0x80) continue;
    letters += 1;
    const before = words[at - 1] ?? 0;
    if (isLatin(words[at + 1] ?? 0)) broken += 1;
    if (byte < 0xa1 || (byte > 0xda && byte < 0xdf) || byte > 0xfb) broken += 1;
    else if (isThaiMark(byte)) {
      marks += 1;
      if (!isThaiConsonant(before) && !isThaiMark(before)) broken += 1;
    } else if (isThaiLeadingVowel(byte) && !isThaiConsonant(words[at + 1] ?? 0)) broken += 1;
  }
  return letters >= 20 && marks / letters > 0.08 && broken / letters < 0.02;
}

/** Code page 866: Russian letters lie at 80-AF and E0-EF, where other Cyrillic charsets have signs; the commonest six make a third of any text. */
function looksLikeDosCyrillic(high: Uint8Array): boolean {
  const letters = high.filter((byte) => byte <= 0xaf || (byte >= 0xe0 && byte <= 0xf1));
  // о е а и н т
  const common = high.filter((byte) => [0xae, 0xa5, 0xa0, 0xa8, 0xad, 0xe2].includes(byte));
  return high.length >= 20 && letters.length / high.length > 0.95 && common.length / high.length > 0.3;
}
