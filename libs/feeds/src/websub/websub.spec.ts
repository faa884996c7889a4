import { createHmac } from 'node:crypto';
import { hubOf } from '../poll/read-hub';
import { checkSignature } from './check-signature';
import { askAgainAt, type Intent, judgeIntent, leaseFrom, type SubscriptionState } from './decide-subscription';

const now = new Date('2025-11-07T12:00:00.000Z');
const topic = 'https://news.example/rss';

describe('a feed’s hub', () => {
  const answer = (link?: string) => ({ headers: { ...(link && { link }) }, url: topic });

  it.each([
    [
      '<https://hub.example/>; rel="hub", <https://news.example/self>; rel="self"',
      'https://hub.example/',
      'https://news.example/self',
    ],
    [
      '</self>;rel=self,<https://hub.example/a,b>; title="x, y"; rel="other hub"',
      'https://hub.example/a,b',
      'https://news.example/self',
    ],
    ['<https://one.example/>; rel=hub, <https://two.example/>; rel=hub', 'https://one.example/', topic],
  ])('is what the header says: %s', (link, hub, self) => {
    expect(hubOf(answer(link), { hub: 'https://document.example/', self: null })).toEqual({ hub, topic: self });
  });

  it('is what the document says where the header says nothing', () => {
    expect(hubOf(answer(), { hub: 'https://hub.example/', self: 'https://news.example/atom' })).toEqual({
      hub: 'https://hub.example/',
      topic: 'https://news.example/atom',
    });
  });

  it('stays as it was after an answer without a document, and is none after a document that names none', () => {
    expect(hubOf(answer(), null)).toEqual({});
    expect(hubOf(answer('<javascript:alert(1)>; rel=hub'), { hub: null, self: null })).toEqual({
      hub: null,
      topic: null,
    });
  });
});

describe('a hub that asks whether we mean it', () => {
  const asked: Intent = { mode: 'subscribe', topic, challenge: 'c', leaseSeconds: '864000', reason: null };
  const judge = (changes: Partial<Intent>, state: SubscriptionState = 'pending') =>
    judgeIntent({ topic, state }, { ...asked, ...changes });

  it('is confirmed what we asked for, for the time that it gives', () => {
    expect(judge({})).toEqual({ kind: 'confirm-subscription', leaseSeconds: 864_000 });
    expect(judge({ leaseSeconds: null }, 'active')).toEqual({ kind: 'confirm-subscription', leaseSeconds: 86_400 });
    expect(judge({ leaseSeconds: '1' })).toMatchObject({ leaseSeconds: 300 });
    expect(judge({ mode: 'unsubscribe' }, 'leaving')).toEqual({ kind: 'confirm-leaving' });
  });

  it('is refused what we did not ask for', () => {
    const refused = { kind: 'refuse' };
    expect(judge({ topic: 'https://other.example/' })).toEqual(refused);
    expect(judge({ challenge: null })).toEqual(refused);
    expect(judge({ mode: 'unsubscribe' }, 'active')).toEqual(refused);
    expect(judge({}, 'leaving')).toEqual(refused);
    expect(judge({ mode: 'publish' })).toEqual(refused);
  });

  it('may deny', () => {
    expect(judge({ mode: 'denied', reason: 'full' }, 'active')).toEqual({ kind: 'denied', reason: 'full' });
  });

  it('is asked again in time: at four fifths of its lease, and after failures ever more rarely', () => {
    expect(leaseFrom(now, 1_000)).toEqual({
      leaseUntil: new Date(now.getTime() + 1_000_000),
      renewAt: new Date(now.getTime() + 800_000),
    });
    const minutes = [1, 2, 3, 50].map((failures) => (askAgainAt(failures, now).getTime() - now.getTime()) / 60_000);
    expect(minutes).toEqual([10, 20, 40, 1_440]);
  });
});

describe('a document’s signature', () => {
  const body = Buffer.from('<rss/>');
  const sign = (method: string, secret = 'a secret') =>
    `${method}=${createHmac(method, secret).update(body).digest('hex')}`;

  it.each([
    ['sha256', 'genuine'],
    ['sha384', 'genuine'],
    ['sha512', 'genuine'],
    ['sha1', 'weak'],
  ])('by %s is %s', (method, checked) => {
    expect(checkSignature(sign(method), 'a secret', body)).toBe(checked);
    expect(checkSignature(sign(method, 'another'), 'a secret', body)).toBe('forged');
    expect(checkSignature(sign(method), 'a secret', Buffer.from('<rss />'))).toBe('forged');
  });

  it.each([undefined, '', 'sha256=', 'sha256=zz', 'md5=d41d8cd98f00b204e9800998ecf8427e', 'sha999=00'])(
    'is forged where it is %s',
    (header) => {
      expect(checkSignature(header, 'a secret', body)).toBe('forged');
    },
  );
});
