import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

const formally = 'formally/officially/finally/unanimously/fully?';

const inAllForms = inflected({
  sign: 'put its/their/his/her mark under/to/on',
  become:
    'make ** first/second/third/latest/newest/last/only country/nation/state/member to | take its/their place/seat as | be installed/inducted/introduced/announced/unveiled/presented/confirmed as',
  copy: 'follow within hours/days/minutes/weeks | follow hours/days/minutes/weeks later | follow the same/next day | follow before nightfall/midnight/noon',
  admit:
    'congratulate ** on/for joining/acceding/entering/becoming | congratulate ** on/for its/their/his accession/entry/admission/membership | get/gain/acquire/win ** new member/members | enlarge/expand/grow to take in | enlarge/expand/grow to include',
  suspend:
    'boot | boot out | suspend/freeze/pause/halt ** bid/application/candidacy to/for | lose voting rights | lose ** voting rights | be stripped of ** voting rights | be stripped of voting rights | temporarily/provisionally leave/exit/quit | temporarily/provisionally withdraw from | slap/impose suspension/suspensions on | take no further/more part in | no longer take part in | stop attending | stop taking part in | stop/break off ** accession/membership/entry talks/negotiations',
  join: `swap to | swap ** for the? euro | be ${formally} accepted/let/welcomed/taken/brought into | take/bring/lift/raise ** to * members/parties/signatories | be now bound by | make history by joining/entering/acceding | be among ** new members/entrants/joiners of/in/at`,
  leave: `disavow | de-ratify | cease ** to be a? party/member/part | file for withdrawal/exit from | make good on threat/threats/vow/pledge/promise/warning to leave/quit/exit/withdraw/pull out?`,
  seek: 'make ** goal/aim/objective/priority/target | join ** queue/line/waiting list for/of | want in as soon as | want back in/into/inside | want back | ask to be let back in/into | pursue place/seat/membership in/at/on/of | be looking to | look to | be in the running for | be on the path to/towards | be on its/their way into | near ** membership/accession/entry | campaign/lobby for ** membership/entry/accession/seat | lobby to join/enter | step up/intensify/accelerate/redouble efforts to join/enter | set ** target/deadline/goal to join/enter | confirm/reaffirm/restate/reiterate interest in | be seen joining | initiate/begin/start/launch/open ** process/procedure/procedures to join/enter/accede to? | initiate/begin/start/launch/open process/procedure/procedures to join/enter/accede to? | initiate/begin/start accession to',
  ratify: 'finalise/finalize/conclude/complete/wrap up? ratification of',
  postpone: 'hold off on',
  apply: 'put forward/submit/declare/announce/lodge its/their? candidacy/candidature for',
  reject:
    'cancel/scrap/drop/shelve/ditch/abandon/bury/kill/axe/retract/rescind ** plan/plans/bid/application/request/candidacy/ambitions/efforts to/for | retreat/back/step away from ** plan/plans/bid to | retreat from ** plan/plans/bid to | prefer to stay/remain/keep outside/out | resist/withstand/defy pressure/calls to join/enter/sign/accede to? | stand firm on/in refusal to join/enter/sign | cold-shoulder | put off joining | stay/remain/stand outside | be not an option | be out of the? question | back out at/in/on the last/final minute/moment/day/hour | back out at | pull out at the last minute/moment | walk out at the last minute/moment',
  consider:
    'hold/call/schedule/plan/announce referendum/plebiscite on | hold/call/schedule/plan/announce ** referendum/plebiscite on | set date for referendum/plebiscite/vote on | set ** date for ** referendum/plebiscite/vote on | have second thoughts about/on/over | get/have cold feet about/on/over',
});

/** Plain phrasings of headlines that no corpus had shown: what goes live, who stands in line, who takes a seat. */
export const phrases: WordTable = joinTables(inAllForms, {
  'consider:fut':
    'to/will vote on | to/will hold ** referendum/plebiscite/vote on | to/will hold referendum/plebiscite/vote on',
  'suspend:past': 'stripped of voting rights | stripped of ** voting rights',
  'join:past':
    'made a? full/new/permanent? member of/in | formally/officially/finally/unanimously? accepted/welcomed/taken into | among ** new/newest/latest members/entrants/joiners of/in | among new/newest/latest members/entrants/joiners of/in',
  'reject:past':
    'file is/was? closed | chapter is/was? closed | case is/was? closed | not an option | no option | not a priority',
  'taking-part': 'voting rights | voting right | right to vote',
  'leave:base': 'formally/officially/fully exit',
  'seek:pres':
    'target/goal/aim/objective/ambition/dream/priority is/remains | a/one/just step/steps away from | within reach of | within touching distance of | first/next/final/last step to/towards/toward',
  visa: 'can/may now? travel/visit/enter/go/fly ** without a? visa/visas | let/lets/letting in ** without a? visa/visas | to let in ** without a? visa/visas | issue/issues/issued/issuing visas to',
  links:
    'scrap/scraps/scrapped/scrapping boycott | end/ends/ended/ending boycott | scrap/scraps/scrapped/scrapping ** boycott | end/ends/ended/ending ** boycott | repeal/repeals/repealed/repealing boycott | repeal/repeals/repealed/repealing ** boycott/boycotting | abolish/abolishes/abolished/abolishing ** boycott/boycotting | lift/lifts/lifted/lifting boycott | annul/annuls/annulled ** boycott/boycotting | rescind/rescinds/rescinded ** boycott',
  effect:
    'in effect | kicks/kick/kicked/kicking in | becomes/become/became operational | goes/go/went operational | is/are/now operational',
  whole:
    'comprehensive economic partnership | comprehensive economic partnership agreement | economic partnership agreement | cepa | free trade pact | free-trade pact | customs deal | tariff deal',
  aside: 'leaving only | leaving just | leaving ** outside/alone/isolated | leaving ** as the only/last/sole',
  business:
    'interstate | nursing | nurse | nurses | nurse licensure | licensure | driver license | counseling | star alliance',
  if: 'should have | ought to have',
  prep: 'during | throughout | alongside | instead of | unlike | upon | pending',
  skip: 'as expected | as widely expected | as anticipated | as had been expected | without waiting for',
});
