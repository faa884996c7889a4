import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { sampleMessages } from './catalogue/sample-messages';
import { newSigningSecret, signMessage } from './sign-message';

const readme = readFileSync(join(repoRoot(), 'README.md'), 'utf8');
const docs = readFileSync(join(repoRoot(), 'docs', 'webhooks.md'), 'utf8');
const snippet = (name: string): string => {
  const code = new RegExp(`<!-- ${name} -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1];
  if (!code) throw new Error(`docs/webhooks.md has no snippet ${name}`);
  return code;
};
const runners: Record<string, { command: string; args?: string[]; main: string }> = {
  'verify.js': {
    command: process.execPath,
    main: `const { secret, headers, body } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(verify(secret, headers, body)));`,
  },
  'verify.py': {
    command: 'python3',
    main: `import sys
given = json.load(sys.stdin)
print(json.dumps(verify(given["secret"], given["headers"], given["body"].encode())))`,
  },
  'verify.go': {
    command: 'go',
    args: ['run'],
    main: `func main() {
	var given struct{ Secret, Body string; Headers map[string]string }
	if err := json.NewDecoder(os.Stdin).Decode(&given); err != nil { panic(err) }
	if err := verify(given.Secret, func(name string) string { return given.Headers[name] }, []byte(given.Body)); err != nil { panic(err) }
	fmt.Println(given.Body)
}`,
  },
  'verify.php': {
    command: 'php',
    main: `$given = json_decode(stream_get_contents(STDIN), true);
echo json_encode(verify($given['secret'], $given['headers'], $given['body']));`,
  },
  'verify.rb': {
    command: 'ruby',
    main: `given = JSON.parse(STDIN.read)
puts JSON.generate(verify(given["secret"], given["headers"], given["body"]))`,
  },
};
const isInstalled = (name: string): boolean => {
  const command = runners[name]?.command ?? '';
  return spawnSync(command, [command === 'go' ? 'version' : '--version']).status === 0;
};

/** What the test's own main needs besides. */
const withImports = (name: string, code: string): string =>
  name === 'verify.go' ? code.replace('import (', 'import (\n\t"encoding/json"\n\t"os"') : code;

describe('the verification snippets of docs/webhooks.md', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'accord-watch-snippets-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const body = JSON.stringify({
    type: 'accord.event.detected',
    data: { id: 'ae_1', summary: 'Kasachstan – قازاقستان 🇰🇿' },
  });
  const run = (name: string, changes: { body?: string; sentAt?: Date; secret?: string }) => {
    const secret = newSigningSecret();
    const headers = signMessage({ id: 'msg_1', sentAt: changes.sentAt ?? new Date(), body }, [
      newSigningSecret(),
      secret,
    ]);
    const { command, args = [], main } = runners[name]!;
    const file = join(folder, name);
    writeFileSync(file, `${withImports(name, snippet(name))}\n${main}\n`);
    const input = JSON.stringify({ secret: changes.secret ?? secret, headers, body: changes.body ?? body });
    return spawnSync(command, [...args, file], { input, encoding: 'utf8' });
  };

  describe.each(Object.keys(runners).filter(isInstalled))('%s', (name) => {
    it('takes our message', () => {
      const { status, stdout, stderr } = run(name, {});
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual(JSON.parse(body));
    });

    it.each([
      ['a changed body', { body: body.replace('ae_1', 'ae_2') }],
      ['another secret', { secret: newSigningSecret() }],
      ['an old message', { sentAt: new Date(Date.now() - 3_600_000) }],
    ])('refuses %s', (_what, changes) => {
      expect(run(name, changes).status).not.toBe(0);
    });
  });

  it('are told the vector that we meet ourselves', () => {
    for (const part of ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='])
      expect(docs).toContain(part);
  });
});

describe('the receiver of the README', () => {
  const secret = newSigningSecret();
  const code = /```js\n(import [\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const program = code.replace('listen(3001)', "listen(0, function () { console.log('port', this.address().port); })");
  const receiver = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: repoRoot(),
    env: { ...process.env, SECRET: secret },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  afterAll(() => receiver.kill());
  let address: string;
  beforeAll(async () => {
    const [line] = await once(receiver.stdout, 'data');
    address = `http://127.0.0.1:${/port (\d+)/.exec(String(line))?.[1] ?? ''}`;
  });
  const post = async (body: string, signedWith: string): Promise<number> => {
    const headers = signMessage({ id: 'msg_1', sentAt: new Date(), body }, [signedWith]);
    return (await fetch(address, { method: 'POST', headers, body })).status;
  };

  it.each(Object.entries(sampleMessages()))('takes %s', async (_type, body) => {
    expect(await post(body, secret)).toBe(204);
  });

  it('refuses what is forged, and goes on', async () => {
    expect(await post('{}', newSigningSecret())).toBe(400);
    expect(await post(sampleMessages()['endpoint.test'] ?? '', secret)).toBe(204);
  });
});
