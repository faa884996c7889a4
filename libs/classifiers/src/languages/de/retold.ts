import type { WordTable } from '../language';

/** What stories told again added to the German of feeds. */
export const retold: WordTable = {
  'admit:pres': `holt/holen ** in die/den/das`,
  'admit:past': `holte/holten ** in die/den/das | ** in die/den/das geholt`,
  'join:pres': `ist/sind/sei/seien nun/jetzt/künftig/auch dabei | ist/sind/sei/seien nun/jetzt auch dabei | nun/jetzt dabei`,
  'join:fut': `darf/dürfen ** hinein | darf/dürfen ** rein`,
  'apply:past': `beitrittsantrag/beitrittsanträge/aufnahmeantrag/aufnahmeanträge ** übergeben/überreicht/eingereicht/gestellt/abgegeben`,
  'undo:past': `machte/machten ** austritt/ausstieg/rückzug/kündigung ** rückgängig`,
  'undo:pres': `macht/machen ** austritt/ausstieg/rückzug/kündigung ** rückgängig | widerruft/widerrufen ** austritt/ausstieg/rückzug/kündigung`,
  skip: `rückgängig gemacht | rückgängig machen | rückgängig zu machen | wieder zurückgenommen`,
  party: `koalition | regierungskoalition | koalitionspartner`,
  prep: `im namen der/des/von | namens der/des`,
};
