import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

const guests = 'tourist/tourists/visitors/holidaymakers/travellers/travelers/pilgrims/athletes/students';
const goods =
  'cargo/shipment/shipments/consignment/container/containers/ship/vessel/freighter/goods/products/exports/imports/wine/diamonds/oil/fruit';
const drill = 'drill/drills/exercise/exercises/manoeuvres/maneuvers/patrol/patrols';

const inAllForms = inflected({
  appoint:
    'hand over/in? ** credentials | hand over/in? credentials | submit credentials | post ** attache/attaché to | send ** attache/attaché to',
  open: 'return/send ** ambassador/envoy back? to | hold first joint',
});

/** Steps between a host and a member in English: the first guests and goods, joint bodies and drills, boycotts and bans that end. */
export const steps: WordTable = joinTables(inAllForms, {
  links: `first ${guests} | first ** ${guests} | first ${goods} | first ** ${goods} | unblock/unblocks/unblocked/unblocking ** websites/sites/calls/numbers | lift/lifts/lifted/lifting ban on | scrap/scraps/scrapped/scrapping law boycotting | repeal/repeals/repealed/repealing law boycotting | joint fund | joint investment/research/innovation/technology/venture fund | joint military/naval/air/rescue ${drill} | joint ${drill} | stock exchanges | banking ties/links | attache | attaché | attaches | attachés`,
  visa: 'let/lets/letting ** in without a? visa/visas',
  flights:
    'start/starts/started/launch/launches/launched/begin/begins/began service to/from/between | fly/flies/flew ** for first time | land/lands/landed ** for first time | flights link',
  trade: 'economic cooperation agreement/accord/pact/deal | economic partnership agreement/accord/pact/deal',
});
