import { nextTry, outcomeOfMailError } from './mail-outcome';

const failure = (fields: Record<string, unknown>) => Object.assign(new Error('no'), fields);

describe('how a failed hand-over is read', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown address', { code: 'EENVELOPE', responseCode: 550 }, 'refused'],
    ['a refused message', { code: 'EMESSAGE', responseCode: 554 }, 'refused'],
    ['a full mailbox for now', { code: 'EMESSAGE', responseCode: 452 }, 'later'],
    ['a wrong password, which the operator will mend', { code: 'EAUTH', responseCode: 535 }, 'later'],
    ['an unknown server name', { code: 'EDNS' }, 'later'],
    ['a refused connection', { code: 'ESOCKET', syscall: 'connect' }, 'later'],
    ['a server that does not greet', { code: 'ETIMEDOUT', timeoutType: 'GREETING_TIMEOUT' }, 'later'],
    ['silence after the message', { code: 'ETIMEDOUT', timeoutType: 'SOCKET_TIMEOUT' }, 'unknown'],
    ['a connection that breaks', { code: 'ECONNECTION' }, 'unknown'],
  ])('%s', (_what, fields, result) => {
    expect(outcomeOfMailError(failure(fields))).toMatchObject({ result });
  });

  it('comes back after 5 minutes, then ever later, up to two hours', () => {
    const now = new Date(0);
    expect([1, 2, 3, 8].map((attempts) => nextTry(attempts, now).getTime() / 60_000)).toEqual([5, 10, 20, 120]);
  });
});
