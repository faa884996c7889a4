import { EndpointHealth } from './endpoint-health';
import { ownerNotice } from './owner-notice';

const publicUrl = 'https://watch.example';
const endpoint = (health: Partial<EndpointHealth>, state = 'active') => ({
  id: 'ep_1',
  url: 'https://hooks.example/accords?token=secret',
  description: null,
  contact: 'desk@example.org',
  state,
  stateReason: state === 'active' ? null : 'nothing but failures since 2025-11-01T00:00:00.000Z',
  health: EndpointHealth.parse({ failingSince: '2025-11-01T00:00:00.000Z', lastError: 'status 500', ...health }),
});

describe('what the owner of a failing endpoint is told by mail', () => {
  it('nothing in the first hour', () => {
    expect(ownerNotice(endpoint({ failures: 3 }), publicUrl)).toBeNull();
  });

  it('that it keeps failing, since when and how, without the secrets of its address', () => {
    const notice = ownerNotice(endpoint({ failures: 7, warnedHours: 24, toldHours: 1 }), publicUrl);
    expect(notice).toMatchObject({
      to: 'desk@example.org',
      level: 24,
      subject: 'Your webhook hooks.example keeps failing',
    });
    expect(notice?.text).toContain('status 500');
    expect(notice?.text).toContain('https://watch.example/endpoints/ep_1');
    expect(notice?.text).not.toContain('secret');
  });

  it('each warning once', () => {
    expect(ownerNotice(endpoint({ warnedHours: 24, toldHours: 24 }), publicUrl)).toBeNull();
  });

  it('that it was disabled, and what happens to its messages', () => {
    const notice = ownerNotice(endpoint({ warnedHours: 72, toldHours: 72, givenUp: true }, 'disabled'), publicUrl);
    expect(notice?.subject).toContain('was disabled');
    expect(notice?.text).toContain('held');
    expect(ownerNotice(endpoint({ givenUp: true, toldHours: notice!.level }, 'disabled'), publicUrl)).toBeNull();
  });
});
