import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

const inAllForms = inflected({ join: 'come to' });

/** What agencies write of a crown's assent, and people whose opinion decides nothing. */
export const report: WordTable = joinTables(inAllForms, {
  'approve:past':
    'received/receives royal/presidential? assent | gets/got royal assent | given/granted royal assent | receiving royal assent',
  'consider:pres':
    'not ruling out | never ruled out | does not exclude | do not exclude | not excluding | under discussion | on the? table | up for discussion',
  'consider:past':
    'did not rule out | has/have not ruled out | refused/refuses to rule out | would not rule out | declined/declines to rule out',
  'support:ing': 'no timeline/timetable/roadmap for | no consensus/agreement/progress on',
  if: 'sets/set/setting ** condition/conditions for/on | lays/laid down ** condition/conditions for | names/named/states/stated ** condition/conditions for | puts/put/places/placed ** condition/conditions on',
  parliament: 'received/receives/gets/got/given/granted royal assent',
  party:
    'analyst | analysts | experts | observers | hamas | hezbollah | hizbollah | islamic jihad | muslim brotherhood | pkk | academic | academics | scholar | scholars | professor | professors | economist | economists | lawyers | lawyer | jurist | jurists | cleric | clerics | imam | imams | patriarch | archbishop | rabbi | rabbis | critic | critics | pundit | pundits | historian | historians | researcher | researchers | columnists | commentators | think tank | think-tank | think tanks | writer | writers | actor | actress | singer | blogger | student | students | employers | industrialists | businessmen | businesspeople | business leaders | trade unions | unions | ngos | charities | charity | veterans | hardliners | hard-liners | hard liners | demonstrators | protesters | ex-minister | ex-president | ex-premier | ex-prime minister | ex-ambassador | ex-diplomat',
});
