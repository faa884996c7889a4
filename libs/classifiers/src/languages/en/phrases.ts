import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

const inAllForms = inflected({
  sign: 'put its/their/his/her mark under/to/on',
  become: 'take its/their place/seat as | be installed/inducted/introduced/announced/unveiled/presented/confirmed as',
  copy: 'follow within hours/days/minutes/weeks | follow hours/days/minutes/weeks later | follow the same/next day | follow before nightfall/midnight/noon',
  admit: 'get/gain/acquire/win ** new member/members | enlarge/expand/grow to take in | enlarge/expand/grow to include',
  suspend:
    'take no further/more part in | no longer take part in | stop attending | stop taking part in | stop/break off ** accession/membership/entry talks/negotiations',
  join: 'swap to | swap ** for the? euro',
  seek: 'join ** queue/line/waiting list for/of | want in as soon as',
  reject:
    'back out at/in/on the last/final minute/moment/day/hour | back out at | pull out at the last minute/moment | walk out at the last minute/moment',
  consider: 'have second thoughts about/on/over | get/have cold feet about/on/over',
});

/** Plain phrasings of headlines that no corpus had shown: what goes live, who stands in line, who takes a seat. */
export const phrases: WordTable = joinTables(inAllForms, {
  'seek:pres':
    'a/one/just step/steps away from | within reach of | within touching distance of | first/next/final/last step to/towards/toward',
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
