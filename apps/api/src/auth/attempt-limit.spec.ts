import { AttemptLimit } from './attempt-limit';

const at = (seconds: number) => new Date(seconds * 1000);

describe('how often a login may fail', () => {
  it('makes the sixth try for a name wait until the window ends', () => {
    const limit = new AttemptLimit();
    for (let i = 0; i < 5; i++) limit.failed('192.0.2.1', 'admin', at(i));
    expect(limit.waitSeconds('192.0.2.1', 'admin', at(10))).toBe(290);
    expect(limit.waitSeconds('192.0.2.1', 'other', at(10))).toBe(0);
    expect(limit.waitSeconds('192.0.2.2', 'admin', at(10))).toBe(0);
    expect(limit.waitSeconds('192.0.2.1', 'admin', at(301))).toBe(0);
  });

  it('forgets what failed once the right password came', () => {
    const limit = new AttemptLimit();
    for (let i = 0; i < 4; i++) limit.failed('192.0.2.1', 'admin', at(i));
    limit.succeeded('192.0.2.1', 'admin');
    limit.failed('192.0.2.1', 'admin', at(5));
    expect(limit.waitSeconds('192.0.2.1', 'admin', at(6))).toBe(0);
  });

  it('stops one address that tries many names', () => {
    const limit = new AttemptLimit();
    for (let i = 0; i < 30; i++) limit.failed('192.0.2.1', `name-${i}`, at(1));
    expect(limit.waitSeconds('192.0.2.1', 'fresh', at(2))).toBeGreaterThan(0);
  });
});
