import { hostileFeeds } from '../../../../test/support/hostile-feeds';
import { parseFeed } from './parse-feed';
import { maxEntries } from './parse-limits';

const read = async (name: string) => {
  const make = hostileFeeds[name];
  if (!make) throw new Error(`no hostile feed "${name}"`);
  const result = await parseFeed(make());
  return 'error' in result ? result.error : result;
};

// All of them, timed in the worker: npm run bench -- feed-safety
describe('a feed that is made to choke its reader', () => {
  it.each(['entity bomb', 'one long entity, often', '50,000 elements deep', 'a long date', '15 MB of quotes in a tag'])(
    'is read within bounds: %s',
    async (name) => {
      const feed = await read(name);
      expect(feed).toMatchObject({ items: [{ title: 'a' }] });
      expect(JSON.stringify(feed).length).toBeLessThan(2_500_000);
    },
  );
  it('reads no file and no address', async () => {
    expect(JSON.stringify(await read('external entity'))).not.toContain('root:');
  });
  it('has no more entries than any feed has', async () => {
    expect(await read('200,000 items')).toMatchObject({
      items: { length: maxEntries },
      warnings: [`195000 entries over ${maxEntries} left out`],
    });
  });
  it.each(['15 MB of "<"', '15 MB of brackets in JSON'])('is refused for too much markup: %s', async (name) => {
    expect(await read(name)).toContain('more than any feed');
  });
  it('leaves the prototype of everything alone', async () => {
    await read('its own prototype');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
