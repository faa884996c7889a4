import iconv from 'iconv-lite';

/** What the upper half of windows-1252 stands for, by its byte less 128. */
const westEuropean = Uint16Array.from(
  iconv.decode(Buffer.from(Array.from({ length: 128 }, (_, at) => at + 128)), 'windows-1252'),
  (character) => character.charCodeAt(0),
);

/** More than two thirds of what is not ASCII are characters of UTF-8: the rest is damage, not another charset. */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1_000_000);
  let good = 0;
  let all = 0;
  for (let at = 0; at < sample.length; ) {
    const length = characterAt(sample, at);
    if ((sample[at] ?? 0) >= 0x80) {
      all += 1;
      if (length > 0) good += 1;
    }
    at += length || 1;
  }
  return good * 1.5 > all;
}

/** UTF-8 where it is valid, windows-1252 for each byte where it is not. One loop, however they alternate. */
export function decodeMixed(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let written = 0;
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : characterAt(bytes, at);
    if (length < 2) units[written++] = length === 1 ? first : (westEuropean[first - 0x80] ?? 0xfffd);
    else {
      const code = codeAt(bytes, at, length);
      if (code > 0xffff) units[written++] = 0xd800 + ((code - 0x10000) >> 10);
      units[written++] = code > 0xffff ? 0xdc00 + ((code - 0x10000) & 0x3ff) : code;
    }
    at += length || 1;
  }
  return Buffer.from(units.buffer, 0, written * 2).toString('utf16le');
}

/** How many bytes the character of UTF-8 has that begins here; 0 where none does. */
function characterAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length === 0 || isWellFormed(codeAt(bytes, at, length), length) ? length : 0;
}

/** Neither longer than it need be, nor half of a pair, nor beyond the last character. */
const isWellFormed = (code: number, length: number): boolean =>
  length === 2 ||
  (length === 3 ? code >= 0x800 && (code < 0xd800 || code > 0xdfff) : code >= 0x10000 && code <= 0x10ffff);

function codeAt(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let next = 1; next < length; next++) code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return code;
}
