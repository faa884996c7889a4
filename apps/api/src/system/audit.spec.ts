import { withoutSecrets } from './audit.store';

describe('what an audit row keeps of a request', () => {
  it('hides passwords, secrets and addresses of people, however deep', () =>
    expect(
      withoutSecrets({
        name: 'eve',
        password: 'x',
        settings: { headers: { authorization: 'y' }, interval: 5 },
        email: 'a@b.c',
      }),
    ).toEqual({
      name: 'eve',
      password: '…',
      settings: { headers: '…', interval: 5 },
      email: '…',
    }));

  it('cuts long texts', () =>
    expect(JSON.stringify(withoutSecrets({ text: 'x'.repeat(5000) })).length).toBeLessThan(400));
});
