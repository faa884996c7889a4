import { type Consent, readConsent } from './handshake';

const origin = 'watch.example';
const cases: [string, number, Record<string, string>, number | null, Consent | 'refused'][] = [
  ['its name', 200, { 'webhook-allowed-origin': 'watch.example' }, null, { perMinute: null }],
  ['everybody', 204, { 'webhook-allowed-origin': '*' }, 30, { perMinute: 30 }],
  ['a name in capitals', 200, { 'webhook-allowed-origin': 'Watch.Example' }, null, { perMinute: null }],
  ['it at a rate', 200, { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '120' }, null, { perMinute: 120 }],
  ['less than was asked', 200, { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '10' }, 60, { perMinute: 10 }],
  ['more than was asked', 200, { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '90' }, 60, { perMinute: 60 }],
  ['any rate', 200, { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '*' }, 60, { perMinute: 60 }],
  ['no rate at all', 200, { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '0' }, 60, 'refused'],
  ['another sender', 200, { 'webhook-allowed-origin': 'other.example' }, null, 'refused'],
  ['nobody, and answers 200', 200, {}, null, 'refused'],
  ['it, and answers 405', 405, { 'webhook-allowed-origin': '*' }, null, 'refused'],
];

it.each(cases)('reads the answer of a receiver that allows %s', (_, status, headers, perMinute, expected) => {
  const consent = readConsent({ status, headers }, origin, perMinute);
  expect('refused' in consent ? 'refused' : consent).toEqual(expected);
});
