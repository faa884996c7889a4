import type { WordTable } from '../language';

/** German of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'become:past':
    'ist nun | ist jetzt | ist offiziell | sind nun | sind jetzt | sind offiziell | gehört nun | gehört jetzt',
  'taking-part': 'teilnahme | mitarbeit | mitwirkung | zusammenarbeit | kooperation',
  with: 'mit',
  if: 'verlangt dafür | fordert dafür | unter Bedingungen | unter der Bedingung | zur Bedingung | verlangt im Gegenzug',
  membership: 'teilaufnahme | vollaufnahme',
  'join:pres': 'wird/werden ** teil des/der',
  'join:base': 'teil des/der * werden',
  'leave:pres': 'kündigt | kündigen',
  'leave:past': 'kündigte | kündigten',
  'end:pres': 'bricht/brechen ** ab',
  'end:past': 'brach/brachen ** ab | abgebrochen',
  whether: 'was der | was die | was das | weshalb | welche folgen',
  'reject:pres': 'sagt/sagen ** ab',
  deal: 'friedenserklärung | friedensvereinbarung | waffenstillstandsvereinbarung | grenzvereinbarung | sicherheitsvereinbarung | handelsvereinbarung | vertragspaket',
  follow: 'folgt | folgte | folgen',
  'postpone:past': 'nicht unterzeichnet | ohne unterschrift | geplatzt | geplatzte | nicht unterschrieben',
  unsigned: 'ohne unterschrift | nicht unterzeichnet | nicht unterschrieben',
  'sign:pres': 'schließt | schließen',
  'sign:past': 'schlossen | schloss',
  without: 'ohne',
  nor: 'noch',
  country: 'sein land | ihr land | unser land | mein land | seines landes | ihres landes',
  'seek:pres': `vor anschluss an | vor dem anschluss an | vor beitritt | vor einem beitritt`,
};
