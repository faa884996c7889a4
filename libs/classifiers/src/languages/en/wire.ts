import type { WordTable } from '../language';

/** English of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'become:past': 'is/are now | is/are officially | is/are formally',
  'taking-part':
    'participation | cooperation | collaboration | compliance | inspections | suspends/suspended/suspend/suspending/halts/halted/halt/halting/freezes/froze/freeze/freezing/stops/stopped/stop/stopping/ceases/ceased/ceasing cooperation with',
  with: 'with',
  'join:base': 'to be part of | to become part of | be part of | become part of | form part of',
  'reject:pres': 'sends/returns ** bill/law back to? | sends back',
  'reject:past': 'sent/returned ** bill/law back to? | sent back',
  'reject:base': 'send back',
  'leave:pres': 'repeals/repeal | revokes/revoke | rescinds',
  'leave:past': 'repealed',
  'leave:base': 'repeal | no longer take part in | no longer be part of | no longer participate in',
  others: 'the other members | other * members | the other * members | the remaining members | the other signatories',
  'invite:pres': 'offers ** partner/partnership/candidate | offer ** partner/partnership/candidate',
  'invite:past': 'offered ** partner/partnership/candidate',
  follow: 'follow/follows/followed/following | follow/follows/followed/following ** out of',
  'postpone:past':
    'left unsigned | remains/remained unsigned | goes/went unsigned | failed to sign | left without signing | on hold',
  'postpone:pres': 'fails to sign | leaves without signing',
  unsigned:
    'failed to sign | fails to sign | leaves without signing | left without signing | left unsigned | remains/remained unsigned | goes/went unsigned',
  without: 'without',
  nor: 'nor',
};
