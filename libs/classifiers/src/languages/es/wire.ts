import type { WordTable } from '../language';

/** Spanish of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'become:past': 'ya es | ya son | es ya | es oficialmente',
  'apply:pres':
    'pide ser | pide * ser | pide entrar | pide * entrar | pide ingresar | pide unirse | pide sumarse | piden entrar | piden ser | pide su ingreso | solicita su ingreso | solicita ser',
  'taking-part': 'participación | cooperación | colaboración',
  with: 'con',
  'sign:pres': 'firma',
  whether: 'qué cambia | qué implica | qué supone | qué es | claves de/del/para | en qué consiste',
  follow: 'sigue | siguió | siguiendo | seguirá',
  'postpone:pres': 'sin firmar | sin que se firme | sin rubricar',
  unsigned: 'sin firmar | sin rubricar',
  'agree:pres': 'cierra | cierran',
  'agree:past': 'cerró | cerraron | han cerrado | ha cerrado',
  without: 'sin',
  nor: 'ni',
  country: 'su país | nuestro país | mi país',
};
