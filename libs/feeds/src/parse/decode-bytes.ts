import { isUtf8, transcode } from 'node:buffer';
import { gunzipSync, inflateSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { guessCharset } from './guess-charset';
import { decodeMixed, isMostlyUtf8 } from './mixed-utf8';

export type Decoded = { text: string; charset: string; warnings: string[] };

const maxBytes = 15 * 1024 * 1024;

/** Labels that never fail to decode, so that a declaration of them proves little. */
const weak = new Set(['iso-8859-1', 'latin1', 'windows-1252', 'cp1252', 'ascii', 'us-ascii']);

/**
 * Text from a feed's bytes. What the bytes are beats what is declared: byte order mark, UTF-16/32 by its zeros, valid UTF-8; then a charset
 * that the HTTP header or the XML declaration names and that decodes well; then a guess; at last UTF-8 with stray bytes read as windows-1252.
 */
export function decodeBytes(input: Uint8Array, contentType?: string): Decoded {
  const bytes = unpack(Buffer.from(input.buffer, input.byteOffset, input.byteLength));
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return { text: iconv.decode(bytes, marked), charset: marked, warnings: [] };
  const declared = [httpCharset(contentType), xmlCharset(bytes)].filter((name): name is string => name !== null);
  if (isUtf8(bytes)) {
    const other = declared.find((name) => !/^utf-?8$/.test(name) && !weak.has(name));
    return {
      text: fromUtf8(bytes),
      charset: 'utf-8',
      warnings: other ? [`declares ${other} and is UTF-8`] : [],
    };
  }
  for (const name of declared.filter((known) => !weak.has(known) && !/^utf-?8$/.test(known))) {
    const text = iconv.encodingExists(name) ? decodedWell(bytes, name) : null;
    if (text !== null) return { text, charset: name, warnings: [] };
  }
  // What is declared and cannot be true says nothing; a label of Western Europe may be true of any bytes.
  const least = declared.some((name) => weak.has(name)) ? 50 : 15;
  const guess = isMostlyUtf8(bytes) ? null : guessCharset(bytes, least);
  const guessed = guess && decodedWell(bytes, guess);
  if (guess && guessed) return { text: guessed, charset: guess, warnings: [`charset guessed: ${guess}`] };
  const fallback = declared.find((name) => weak.has(name)) ? 'windows-1252' : null;
  if (fallback) return { text: iconv.decode(bytes, fallback), charset: fallback, warnings: [] };
  return {
    text: decodeMixed(bytes),
    charset: 'utf-8',
    warnings: ['bytes that are not UTF-8 were read as windows-1252'],
  };
}

/** By way of UTF-16, which takes a tenth of the time that toString('utf8') takes for text beyond ASCII. */
const fromUtf8 = (bytes: Buffer): string =>
  bytes.length < 4_096 ? bytes.toString('utf8') : transcode(bytes, 'utf8', 'utf16le').toString('utf16le');

/** Some servers send a compressed file as it lies on their disk. */
function unpack(bytes: Buffer): Buffer {
  const options = { maxOutputLength: maxBytes };
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) return gunzipSync(bytes, options);
    if (bytes[0] === 0x78 && ((bytes[1] ?? 0) & 0x1f) === 0x1c % 32 && bytes.readUInt16BE(0) % 31 === 0)
      return inflateSync(bytes, options);
  } catch {
    return bytes;
  }
  return bytes;
}

function byMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes[2] === 0 && bytes[3] === 0 ? 'utf-32le' : 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return 'utf-32be';
  return null;
}

/** "<?" or "<r" with zeros between: UTF-16 or UTF-32 without a mark. */
function byZeros([a = 1, b = 1, c = 1, d = 1]: Buffer): string | null {
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  if (a === 0x3c && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  return null;
}

const httpCharset = (contentType: string | undefined): string | null =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;

function xmlCharset(bytes: Buffer): string | null {
  const head = bytes.subarray(0, 512).toString('latin1');
  const name = /<\?xml[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1]?.toLowerCase() ?? null;
  // UTF-16 in a document that is plainly of single bytes is a slip of whoever wrote it.
  return name && /^(utf|ucs)-?(16|2|32|4)/.test(name) ? null : name;
}

/** The text, where the charset has a character for every byte. */
function decodedWell(bytes: Buffer, charset: string): string | null {
  const text = iconv.decode(bytes, charset);
  return text.includes('\ufffd') ? null : text;
}
