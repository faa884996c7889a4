import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

const inAllForms = inflected({
  join: 'follow ** into/to peace',
  admit: 'wave/let/nod ** into | grant/give/award ** full/permanent membership',
  leave: `take/lead/drag/yank/haul the/his/her/their/its/our country/nation/kingdom/republic/island/state out of | start/begin to leave/quit/denounce/renounce`,
  become: 'be seated/sworn/welcomed/greeted/hailed as',
  say: 'give ** notice that',
});

/** How a story is told in other words: allies for members, seats for memberships, who is out of whose hands. */
export const told: WordTable = joinTables(inAllForms, {
  member: 'full ally | full allies | full-fledged ally/allies | fully-fledged ally/allies',
  membership: 'full seat | full seats',
  'become:past': 'seated as | sworn in as',
  'seek:pres': 'counts/count on | banks/bank on',
  'join:past': 'cleared for',
  invitation: 'offer of a? place/seat/membership on/in/at',
  'join:pres': 'fully in | fully inside | officially/formally/now party to | now observer/observers in/at',
  effect: 'goes/go/went/going live',
  fulfilled:
    'makes/made/making it two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen/eighteen/nineteen/twenty/thirty for/in',
  'leave:past': 'no longer belonged/belong/belongs to | ceased to belong to',
  party:
    'teachers | nurses | lecturers | miners | provinces | provincial governors | mayors | municipalities | coalition partners/parties | football/soccer/rugby/cricket/chess/athletics/sports/sport/boxing/cycling/swimming/basketball/volleyball/hockey/tennis/anti-doping body/confederation/authority/association/bodies',
  business: 'wage | wages | pay | pension | pensions | sponsorship',
  prep: 'on the? last/final day/days of its/their/his/her/the/a/an? summit/meeting/talks/session/conference/gathering/visit',
});
