// Checks a proof that Accord Watch gave for an accord event, with nothing of Accord Watch: node check-proof.mjs PROOF.json [HEAD_HASH] [ARTICLE.txt]
// HEAD_HASH is a head that you kept on the day it was published: without one, the proof only shows that it is consistent in itself.
// ARTICLE.txt is the stored text of an article, where you have it: its hash and the quotes in it are compared as well.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const hex = (text) => Buffer.from(text, 'hex');
const fail = (why) => {
  console.error(`NOT PROVEN: ${why}`);
  process.exit(1);
};

const [file, headHash, articleFile] = process.argv.slice(2);
if (!file) {
  console.error('usage: node check-proof.mjs PROOF.json [HEAD_HASH] [ARTICLE.txt]');
  process.exit(2);
}
const proof = JSON.parse(readFileSync(file, 'utf8'));
if (proof.format !== 'accord-watch-proof-1') fail(`the format ${proof.format} is unknown`);

/** A record's leaf: every field with its length before it, the hash of the payload last. */
function leafOf({ fields, dataHash }) {
  const measured = [...fields, dataHash].map((field) =>
    field === null ? '-' : `${Buffer.byteLength(field)}:${field}`,
  );
  return sha256(measured.join(','));
}

const records = [];
for (const { from, links, head } of proof.segments) {
  let hash = hex(from.hash);
  let position = BigInt(from.position);
  for (const link of links) {
    position += 1n;
    if (typeof link !== 'string') {
      if (link.fields[0] !== String(position)) fail(`the record at ${position} says that it is ${link.fields[0]}`);
      if (link.fields[2] !== proof.stream) fail(`record ${position} belongs to ${link.fields[2]}`);
      if (link.data !== null && !sha256(hex(link.salt), link.data).equals(hex(link.dataHash)))
        fail(`record ${position} has another payload than was written`);
      records.push(link);
    }
    hash = sha256(hash, typeof link === 'string' ? hex(link) : leafOf(link));
  }
  if (String(position) !== head.position || hash.toString('hex') !== head.hash)
    fail(`the chain does not lead to the head at ${head.position}`);
}
const heads = proof.segments.map(({ head }) => head);
if (headHash && !heads.some(({ hash }) => hash === headHash)) fail(`no part of it leads to the head ${headHash}`);

const article = articleFile && readFileSync(articleFile, 'utf8');
for (const { fields, data } of records) {
  const { source, evidence = [] } = JSON.parse(data ?? '{}');
  console.log(`${fields[0]}  ${new Date(Number(fields[7]) / 1000).toISOString()}  ${fields[4]}  ${fields[8]}`);
  if (source) console.log(`    ${source.source}, ${source.publishedAt}: "${source.title}" ${source.url ?? ''}`);
  for (const { field, quote } of evidence) console.log(`    ${field}: "${quote}"`);
  if (!article || !source || source.textHash !== sha256(article).toString('hex')) continue;
  for (const { start, end, quote } of evidence)
    if (article.slice(start, end) !== quote) fail(`the article does not say "${quote}" where the record says so`);
  console.log('    the article has the recorded hash, and says every quote where it should');
}
for (const { position, hash, published } of heads)
  console.log(`head ${position} ${hash} ${published ? `published ${published}` : 'not published yet'}`);
console.log(headHash ? 'PROVEN' : 'CONSISTENT: compare a head above with one that you kept');
