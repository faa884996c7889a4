import { setTimeout as sleep } from 'node:timers/promises';
import { silentLogger } from '@app/base';
import { whenReleased } from './when-released';

describe('sending after a restore', () => {
  it('begins when it is released, once', async () => {
    let [held, begun] = [true, 0];
    const waiting = whenReleased(
      { hold: async () => (held ? { reason: 'restored' } : null), work: () => void (begun += 1), logger: silentLogger },
      5,
    );
    await sleep(30);
    expect(begun).toBe(0);
    held = false;
    await sleep(30);
    expect(begun).toBe(1);
    waiting.stop();
  });
});
