import { callerPath } from './caller-path';

const npm = { npm_lifecycle_event: 'cli', INIT_CWD: '/home/ada' };

describe('a file that is named on the command line', () => {
  it.each([
    ['log.ndjson', npm, '/home/ada/log.ndjson'],
    ['../log.ndjson', npm, '/home/log.ndjson'],
    ['/srv/log.ndjson', npm, '/srv/log.ndjson'],
    ['log.ndjson', { ...npm, INIT_CWD: '/srv/accord-watch' }, 'log.ndjson'],
    ['log.ndjson', {}, 'log.ndjson'],
    // A test run by npm that starts the command itself.
    ['log.ndjson', { ...npm, npm_lifecycle_event: 'test' }, 'log.ndjson'],
  ])('%s, called with %j, is %s', (file, env, expected) =>
    expect(callerPath(file, env, '/srv/accord-watch')).toBe(expected),
  );
});
