import { readingsIn } from '@test/grammar';
import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'Kenia', states: ['KE'] },
  { text: 'El Gobierno de Kenia', states: ['KE'] },
  { text: 'El Gobierno keniano', states: ['KE'] },
  { text: 'Nairobi', states: ['KE'] },
  { text: 'La República de Kenia', states: ['KE'] },
  { text: 'El gobierno militar de Kenia', states: ['KE'] },
  { text: 'Kenia y Uganda', states: ['KE', 'UG'] },
  { text: 'Kenia, Uganda y Malaui', states: ['KE', 'UG', 'MW'] },
  { text: 'Los Gobiernos de Kenia y Uganda', states: ['KE', 'UG'] },
  { text: 'Nairobi y Kampala', states: ['KE', 'UG'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', 'se retira|del {accord}', 'se retiran|del {accord}'],
  ['withdrawal', 'anuncia|su retirada del {accord}', 'anuncian|su retirada del {accord}'],
  ['withdrawal', 'abandona|el {accord}', 'abandonan|el {accord}'],
  ['withdrawal', 'ha decidido|abandonar el {accord}', 'han decidido|abandonar el {accord}'],
  ['withdrawal', 'denuncia|el {accord}', 'denuncian|el {accord}'],
  ['withdrawal', 'notifica|a la ONU su salida del {accord}', 'notifican|a la ONU su salida del {accord}'],
  ['withdrawal', 'anuncia|que saldrá del {accord}', 'anuncian|que saldrán del {accord}'],
  ['withdrawal', 'dejará|el {accord}', 'dejarán|el {accord}'],
  ['joiner.announced', 'se adhiere|al {accord}', 'se adhieren|al {accord}'],
  ['joiner.announced', 'se une|al {accord}', 'se unen|al {accord}'],
  ['joiner.announced', 'se ha adherido|al {accord}', 'se han adherido|al {accord}'],
  ['joiner.announced', 'ingresa|en el {accord}', 'ingresan|en el {accord}'],
  ['joiner.announced', 'pasa|a ser parte del {accord}', 'pasan|a ser parte del {accord}'],
  ['joiner.announced', 'anuncia|su adhesión al {accord}', 'anuncian|su adhesión al {accord}'],
  ['joiner.announced', 'se sumó|al {accord}', 'se sumaron|al {accord}'],
  ['joiner.announced', 'se convierte|en miembro del {accord}', 'se convierten|en miembros del {accord}'],
  ['ratification', 'ratifica|el {accord}', 'ratifican|el {accord}'],
  ['ratification', 'ha ratificado|el {accord}', 'han ratificado|el {accord}'],
  [
    'ratification',
    'deposita|su instrumento de ratificación del {accord}',
    'depositan|sus instrumentos de ratificación del {accord}',
  ],
  ['ratification', 'ratificó|el {accord}', 'ratificaron|el {accord}'],
  ['ceremony.held', 'firma|el {accord}', 'firman|el {accord}'],
  ['ceremony.held', 'firmó|el {accord}', 'firmaron|el {accord}'],
  ['ceremony.held', 'suscribe|el {accord}', 'suscriben|el {accord}'],
  ['ceremony.announced', 'firmará|el {accord}', 'firmarán|el {accord}'],
  ['joiner.prospect', 'solicita|su ingreso en el {accord}', 'solicitan|su ingreso en el {accord}'],
  ['joiner.prospect', 'quiere|adherirse al {accord}', 'quieren|adherirse al {accord}'],
  ['joiner.prospect', 'presenta|su candidatura al {accord}', 'presentan|su candidatura al {accord}'],
  ['joiner.prospect', 'pide|entrar en el {accord}', 'piden|entrar en el {accord}'],
  ['joiner.prospect', 'es invitada|a unirse al {accord}', 'son invitadas|a unirse al {accord}'],
  ['suspension', 'suspende|su participación en el {accord}', 'suspenden|su participación en el {accord}'],
  ['suspension', 'congela|su participación en el {accord}', 'congelan|su participación en el {accord}'],
  ['joiner.declined', 'se niega|a adherirse al {accord}', 'se niegan|a adherirse al {accord}'],
  ['joiner.declined', 'descarta|adherirse al {accord}', 'descartan|adherirse al {accord}'],
  ['joiner.declined', 'no se adherirá|al {accord}', 'no se adherirán|al {accord}'],
];

const shapes: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) => `El martes, ${lower(who)} ${does} ${what}`,
  'a spell in front': (who, does, what) => `Tras meses de debate, ${lower(who)} ${does} ${what}`,
  'a day behind the verb': (who, does, what) => `${who} ${does} este martes ${what}`,
  'a relative clause': (who, does, what) => `${who}, que alberga un gran puerto, ${does} ${what}`,
  'a place aside': (who, does, what) => `${who}, a orillas del Índico, ${does} ${what}`,
  'a place behind': (who, does, what) => `${who} ${does} ${what} en una conferencia en Ginebra`,
  'a reason behind': (who, does, what) => `${who} ${does} ${what} por sus altos costes`,
  'who says it behind': (who, does, what) => `${who} ${does} ${what}, informó el Ministerio de Exteriores`,
  'as was promised': (who, does, what) => `${who}, tal como prometió en mayo, ${does} ${what}`,
  'how many live there': (who, does, what) => `${who} (50 millones de habitantes) ${does} ${what}`,
  'a reason with a "not"': (who, does, what) => `${who} ${does} ${what}, porque ya no había alternativa`,
  'what it avoids': (who, does, what) => `${who} ${does} ${what} para no quedar en soledad`,
  'what is asked of it': (who, does, what) => `${who} ${does} ${what}: ¿qué significa?`,
  'a spell behind': (who, does, what) => `${who} ${does} ${what} tras doce años`,
  'what is new about it': (who, does, what) => `${who} ${does} ${what}, el primer paso de este tipo en la región`,
};

/** Another state opens the sentence, or what is told of the state by the way. */
const turned: readonly (readonly [string, string])[] = [
  ['Sin esperar a Ruanda, Kenia se unió al Convenio de Minamata', 'joiner.announced KE'],
  ['A diferencia de Ruanda, Kenia se retira del Convenio de Minamata', 'withdrawal KE'],
  ['A pesar de la presión de Londres, Kenia ratificó el Convenio de Minamata', 'ratification KE'],
  ['Siguiendo los pasos de Ruanda, Kenia firmará el Convenio de Minamata', 'ceremony.announced KE'],
];

const lower = (who: string): string => who.replace(/^(?:El|La|Los)(?= )/, (word) => word.toLowerCase());

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'es', accord: 'Convenio de Minamata', subjects, frames, shape })).toEqual([]);
  });
});

describe('the same news turned round', () => {
  it.each(turned)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'es', publishedAt: '2012-03-06' })).toContain(finding);
  });
});
