import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

/** Further verbs that papers and agencies write every day; each phrase in all forms of its verb. */
const inAllForms = inflected({
  join: `wake up in/inside | come/return/go/head home to | come in from the cold in/as | enrol/enroll in/with | switch/convert/change/cross over? to the? | move/go/change over to the? | swap/trade ** for the? | hop/jump/climb/leap/clamber onto | move up to full? membership of/in | rise/advance to full? membership of/in | come under the wing of | gain entry/admission/access/accession to/into | win entry/admission/access/accession to/into | clinch entry/admission/membership/accession to/into/of/in | take ** chair/place/seat in/at/on/among | start/begin ** as partner/member/partners/members of/in`,
  admit: `enrol/enroll | gain/get/acquire ** member/members with/in | grow/expand/swell/widen/enlarge to * with`,
  leave: `cast off from | cut adrift from | cease to be | give ** notice on/about | be no longer a/an/the? member/members/party/parties/signatory/participant of/to/in | end/close/finish/conclude ** years/decades in/within | spend ** last/final day/days/hours in | wave ** off | take leave of | break up with | forsake`,
  suspend: `put/slam/hit/step on ** brakes on | slam/hit/jam/put the? brakes on | hit pause on | hit the pause button on | ice | stay away from all? meetings of`,
  apply: `put ** forward for | throw ** name in for | register ** application with/for | hand/hands in ** request/bid to join | turn in ** application to/for`,
  seek: `fancy | hanker/yearn/pine/hunger/angle for/after | close/home in on | come out for | come out in favour/favor of | be set/bent/intent/keen on | register/lodge/signal/declare/state/note/convey ** interest in | line up for/behind | be on course/track for/to | look/head towards | head for | make ** pitch for/to | have ** in ** sights | put out feelers to/on/about | stake ** claim to`,
  start: `unfreeze | thaw | unlock | get under way | get underway | kick-start | pick up | take up`,
  approve: `rush/race/hurry/ram/squeeze/fast-track/whisk through | rush/race/hurry/ram/squeeze/put ** through | remove/clear/lift/overcome ** last/final barrier/barriers/obstacle/obstacles/hurdle/hurdles/brake/roadblock to/for/in | swallow | back by/with ** votes/majority`,
  sign: `wrap up | forge | put ** seal on/to | set ** seal on/to`,
  reject: `torpedo | scupper | sink | derail | throw ** into doubt | send ** packing`,
});

/** Phrases that have one form only. */
const asTheyAre: WordTable = {
  'become:pres': 'once more a/an | once again a/an | at last a/an | finally a/an | again a/an',
  'join:pres': 'boards the?',
  'join:past': 'boarded the? | newly in | safely in',
  'join:base': 'to board the?',
  'leave:pres': '’s last day in | last/final day in/as/of | last/final days in | adieu to',
  'leave:base': 'be out of',
  'leave:past': 'no longer a member of | no longer a party to | no longer part of | no longer bound by',
  'seek:pres': 'wants/want back in/into | is/are on course/track for/to | on course/track for | next stop',
  'reject:past': 'no plan/plans to sign | not ready for/to | no rush for/to/into',
};

export const daily: WordTable = joinTables(inAllForms, asTheyAre);
