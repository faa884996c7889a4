import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

/** What agencies and national papers write beside all that, found by trying every act through every construction; each phrase in all forms of its verb. */
const inAllForms = inflected({
  join: `follow ** into | be voted into | be inducted into | hop/jump on | assume ** seat in/at/on | take ** rightful place in/among | take ** seat alongside/beside | be welcomed as member of | be let in | sign ** country/nation/republic/kingdom up to/for | bring ** country/nation/republic/kingdom into | complete ** entry/accession/admission | be part of ** family of`,
  admit: `induct | take in | throw open ** doors to | vote in | vote * in | wave in | wave * in | nod * in | make ** member/members of? | enlarge to include | expand to include | grow to include | widen to include`,
  grant: `assume | acquire | restore`,
  sign: `put/set ** pen to | put/set pens to | put pen to | add ** signature/name/names/signatures to | lend ** signature to | autograph | enter into | exchange signed copies of`,
  approve: `win/get/gain/receive/secure ** approval/nod/backing/consent/assent/blessing/support of/from/in | win/get/gain/receive/secure ** green light/go-ahead from/in | sail/pass/go/squeak/scrape through | clear/pass/overcome ** final/last hurdle/obstacle/hurdles/obstacles in/to | turn ** into law | write ** into law | vote yes to/on | lift ** veto on/over | drop ** opposition to | end ** opposition to | overwhelmingly back`,
  ratify: `complete ** formalities on/for | complete ** domestic/internal/legal/parliamentary steps/procedures/formalities on/for | finish ** formalities on/for | conclude ** internal/domestic procedures for/on | formally confirm ** consent to`,
  deposit: `hand/send/submit ** articles of ratification | lay ** instrument/instruments with | place ** instrument/instruments with`,
  leave: `pull plug on | give up ** membership | relinquish ** membership | surrender ** membership | pull ** plug on | quit ** membership of/in | end/terminate ** membership | serve notice to | declare ** dead/void/over/finished | call ** dead/void | void | walk away from | back away from | take leave of | go it alone after | head out of | finalise/finalize/complete/conclude ** exit/withdrawal/departure | cut loose from | shut/slam door on/behind | be out of | pull up stakes from | turn ** back on | no longer honour/honor`,
  suspend: `stop cooperating/co-operating with | cease cooperating/co-operating with | end cooperation with | stop complying with | cease complying with | stop implementing | stop honouring/honoring | stop observing | stop abiding by | scale back ** commitments/compliance under/with/to | reduce ** commitments/compliance under/with/to | cut back ** commitments/compliance under/with/to | roll back ** commitments/compliance under/with/to | deactivate | mothball | hold/keep ** in abeyance | put ** in abeyance | place ** on hold/ice | keep ** out of | bar ** from | shut ** out | shut ** out of | boot ** from/off | kick ** off | throw ** off | vote ** off | debar ** from | exclude ** from`,
  reject: `fail to ratify/approve/pass/adopt/endorse/accept | fail to win approval for | backtrack on | go back on | row back on | renege on | back off from | cool on | go cold on | sour on | stop short of joining/signing/ratifying | shrink from | hold back from | pull out of plan/plans to/for | abandon ** plan/plans/idea/ambition/ambitions/push/drive to/for/of | withdraw ** candidacy/candidature/bid/application/request | pull ** candidacy/candidature/bid/application | give ** thumbs down to | give thumbs down to | turn thumbs down on | vote down | spurn ** offer/invitation/overtures to/from/of | walk away from talks on/over | walk out of talks on/over | break off talks on/over | pull out of talks on/over | bury ** plan/plans/bid to/for | stay aloof from | stand aloof from | hold aloof from | shy away from | shy from | beg off from | rule against`,
  postpone: `leave/depart/go/walk ** without signing/signature | part/separate without signing/signature | walk/pull out of signing/ceremony | hold off | hold off signing | hold up | put ** on ice/hold | seek ** delay/postponement in/of/to | ask for ** delay/postponement in/of/to | request ** delay/postponement in/of/to | need ** more time before signing | slip from/by | be bumped/held/put/pushed back`,
  apply: `ask ** for membership/admission/entry/accession | throw ** hat in/into ** ring for? | petition for | put in for | seek ** membership/admission/entry/accession of/to/into/in | lodge/file/submit/hand/send/present ** paperwork/papers/letter to join/enter | sign ** application/letter/request for/to`,
  invite: `hold out ** hand to | extend ** invitation/offer to | open ** way to membership for`,
  announce: `agree ** date for | agree on date for | agree date for | agree a/on date/day/venue to | settle on ** date/day for/to | name ** date/day for/to | fix ** date/day to | set ** date/day to | set date to | pencil ** in for | earmark ** for`,
  intend: `fly/travel/head/jet ** for | fly/travel/head/jet/go/rush/hurry/leave/depart ** to/for ** to | be off to ** to | line up to`,
  seek: `knock at/on ** door/doors of | have ** designs on | make ** pitch/play/push/bid for/to | press ** case/claim for | step up ** bid/push/drive/campaign for/to | renew ** bid/push/drive/campaign for/to | revive ** bid/push/drive/hopes for/to`,
  recall: `order ** envoy/ambassador home/back | summon ** envoy/ambassador home/back | withdraw ** envoy/ambassador`,
  appoint: `post ** ambassador/envoy to | send ** first ambassador/envoy to | swear in ** ambassador/envoy to`,
  open: `scrap visas/visa for? | exempt ** from visas/visa | start/begin flying to/from | start to fly to/from | hook up | enter/visit ** without a? visa/visas | hold first | hold ** first | convene first | raise flag over/at ** embassy/mission/consulate | swing open ** doors of`,
});

/** Phrases that have one form only. */
const asTheyAre: WordTable = {
  links:
    'business council | joint council | joint committee | joint business/economic/trade committee/council/commission | joint commission | economic committee | phone line/lines/link/links | phone and postal links | telephone links | postal link/links/service/services | direct mail | shipping line/route | sea link | ferry link/service | rail link | data cable | chamber of commerce | joint venture fund',
  visa: `waive/waives/waived/waiving visas/visa for | lift/lifts/lifted/lifting visas for | lift/lifts/lifted/lifting visa requirement for | drop/drops/dropped/dropping visa requirement/requirements for | scrap/scraps/scrapped/scrapping visas/visa for? | abolish/abolishes/abolished/abolishing visas for? | exempt/exempts/exempted/exempting ** from visas/visa | enter/visit ** without a? visa/visas`,
  flights:
    'start/starts/started/starting flying to/from | begin/begins/began/beginning flying to/from | start/starts/started/starting to fly to/from',
  'suspend:base':
    'no longer comply with | no longer abide by | no longer observe | no longer cooperate with | no longer implement',
  unsigned: 'not signed as planned/scheduled/expected | not been signed as planned/scheduled/expected',
  'consider:ing': 'verge/brink/cusp of | on ** way/road/path/course to/towards/toward',
  'become:pres': 'now a/an/the | officially a/an/the | formally a/an/the',
  'join:pres': 'officially/formally/now part of | officially/formally/now inside',
  'join:past': 'been inducted into | made part of | voted into',
  'sign:past': 'put its/his/her/their? signature/signatures/name/names to',
  'reject:past':
    'is/are out of the question | no thanks to | not for us | far from ready for/to | nowhere near ready for/to',
  member:
    'as full member | as member | as new member | as newest member | as a new member | as the newest member | as a permanent member | as associate member | as an associate member',
  will: "won't | set for | due on | due in | due for | due next | due this | due later | slated for | planned for | pencilled/penciled in for | earmarked for",
  'postpone:past':
    'not signed as planned/scheduled/expected | not been signed as planned/scheduled/expected | in doubt | in limbo | thrown into doubt/question/limbo | up in the air | off the cards',
  parliament:
    'upper and lower houses | house and senate | the two houses | national congress | federal parliament | rajya sabha',
};

export const press: WordTable = joinTables(inAllForms, asTheyAre);
