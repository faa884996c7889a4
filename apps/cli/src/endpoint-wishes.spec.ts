import { Command } from 'commander';
import { endpointPatchOf, newEndpointOf, withWishes } from './endpoint-wishes';

const optionsOf = (...args: string[]) =>
  withWishes(new Command()).parse(args, { from: 'user' }).opts<Parameters<typeof newEndpointOf>[1]>();
const timing = { groupSeconds: 90, updateMinutes: 15, quietHours: null };

describe('wishes on the command line', () => {
  it('are those of the API', () => {
    const args = ['--accords', 'nato, brics', '--per-minute', '30', '--header', 'authorization: Bearer a:b'];
    expect(newEndpointOf('https://hooks.example/', optionsOf(...args, '--reviewed-only'))).toMatchObject({
      accords: ['nato', 'brics'],
      perMinute: 30,
      headers: { authorization: 'Bearer a:b' },
      reviewedOnly: true,
    });
  });

  it('change only what they name, also of the timing', () => {
    const args = ['--quiet-hours', '22:00-07:00 Asia/Almaty'];
    expect(endpointPatchOf(optionsOf(...args), timing)).toEqual({
      timing: { ...timing, quietHours: { from: '22:00', to: '07:00', zone: 'Asia/Almaty' } },
    });
  });

  it('are taken back by "none"', () => {
    const names = ['filter', 'contact', 'description', 'per-minute', 'accords', 'header', 'client-certificate'];
    const args = names.flatMap((name) => [`--${name}`, 'none']);
    expect(endpointPatchOf(optionsOf(...args, '--no-reviewed-only', '--quiet-hours', 'none'), timing)).toEqual({
      filter: null,
      contact: null,
      description: null,
      perMinute: null,
      accords: [],
      headers: {},
      clientCertificate: null,
      reviewedOnly: false,
      timing,
    });
  });

  it('that make no sense are named', () => {
    expect(() => newEndpointOf('https://hooks.example/', optionsOf('--filter', 'nonsense ~'))).toThrow('filter');
    expect(() => newEndpointOf('https://hooks.example/', optionsOf('--per-minute', 'many'))).toThrow('perMinute');
  });
});
