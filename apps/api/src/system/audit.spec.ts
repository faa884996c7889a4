import { withoutSecrets } from './audit.store';

describe('what an audit row keeps of a request', () => {
  it('hides passwords, secrets, addresses of people and texts of articles, however deep', () =>
    expect(
      withoutSecrets({
        name: 'eve',
        password: 'x',
        settings: { headers: { authorization: 'y' }, interval: 5 },
        email: 'a@b.c',
        contact: 'd@e.f',
        text: 'Rain is expected.',
      }),
    ).toEqual({
      name: 'eve',
      password: '…',
      settings: { headers: '…', interval: 5 },
      email: '…',
      contact: '…',
      text: '…',
    }));

  it('cuts long texts', () =>
    expect(JSON.stringify(withoutSecrets({ reason: 'x'.repeat(5000) })).length).toBeLessThan(400));
});
