import type { KnownAccord } from './known-accords';

/** The languages of the west in which accords are described by what they are about. */
type West = 'fr' | 'es' | 'de';

/** How each language puts together an accord and what it is about. */
const templates: Readonly<Record<West, { readonly papers: string; readonly about: string; readonly bans: string }>> = {
  fr: {
    papers: 'traité|convention|accord|pacte|texte',
    about:
      'interdisant|qui interdit|bannissant|qui bannit|prohibant|proscrivant|contre|sur|relatif aux|d’interdiction de',
    bans: 'interdiction des|interdiction de l’emploi des|bannissement des',
  },
  es: {
    papers: 'tratado|convención|convenio|acuerdo|pacto',
    about: 'que prohíbe|que veta|que proscribe|que prohibía|contra|sobre|de prohibición de|para prohibir',
    bans: 'prohibición de|veto a',
  },
  de: {
    papers: 'Vertrag|Abkommen|Übereinkommen|Konvention|Pakt|Vertrags|Abkommens',
    about: 'gegen|über das Verbot von|zum Verbot von|über|zu|zur Ächtung von',
    bans: 'Verbot von|Ächtung von|Bann gegen|Bann von',
  },
};

/** What is banned, regulated or protected: a slug, and the things in each language with their article. */
const things = `
ottawa-convention|les mines antipersonnel;les mines terrestres;les mines;mines antipersonnel|las minas antipersona;las minas antipersonal;las minas terrestres;las minas;minas antipersona|Landminen;Antipersonenminen;Anti-Personen-Minen;Minen
cluster-munitions|les bombes à sous-munitions;les armes à sous-munitions;les sous-munitions|las bombas de racimo;las municiones de racimo;bombas de racimo|Streubomben;Streumunition
tpnw|les armes nucléaires;l’arme nucléaire;l’arme atomique|las armas nucleares;las armas atómicas;armas nucleares|Atomwaffen;Kernwaffen;Nuklearwaffen
ctbt|les essais nucléaires;les essais atomiques|los ensayos nucleares;las pruebas nucleares;ensayos nucleares|Atomtests;Atomwaffentests;Kernwaffentests
chemical-weapons|les armes chimiques;l’arme chimique|las armas químicas;armas químicas|Chemiewaffen;chemische Waffen
biological-weapons|les armes biologiques;l’arme biologique|las armas biológicas;armas biológicas|Biowaffen;biologische Waffen
istanbul-convention|les violences faites aux femmes;les violences conjugales;la violence domestique;les violences à l’égard des femmes|la violencia machista;la violencia de género;la violencia contra las mujeres;la violencia contra la mujer;la violencia doméstica|Gewalt gegen Frauen;häusliche Gewalt;Gewalt an Frauen
arms-trade-treaty|le commerce des armes;les ventes d’armes|el comercio de armas;la venta de armas|den Waffenhandel;Waffenhandel;den Handel mit Waffen
high-seas-treaty|la haute mer;la protection de la haute mer;la biodiversité marine;la protection des océans|la alta mar;los océanos;la protección de los océanos;la biodiversidad marina|den Schutz der Hochsee;Schutz der Hochsee;den Schutz der Meere;den Schutz der Ozeane
npt|la non-prolifération nucléaire;la prolifération nucléaire|la no proliferación nuclear;la proliferación nuclear|Nichtverbreitung von Atomwaffen;die Nichtverbreitung von Atomwaffen
cfe|les forces conventionnelles en Europe;les forces conventionnelles;les armements conventionnels|las fuerzas convencionales en Europa;las fuerzas convencionales;fuerzas convencionales|konventionelle Streitkräfte in Europa;konventionelle Streitkräfte
inf-treaty|les missiles à portée intermédiaire;les armes nucléaires de portée intermédiaire;les forces nucléaires intermédiaires|los misiles de alcance intermedio;las armas nucleares de alcance intermedio|Mittelstreckenraketen;Mittelstreckenwaffen;nukleare Mittelstreckenwaffen
`;

/** What a body or an accord is called by its members or its purpose. */
const bodies = `
opec|cartel pétrolier;cartel du pétrole;club des producteurs de pétrole|cartel petrolero;cártel petrolero;cartel del petróleo;club petrolero|Ölkartell;Ölkartells;Erdölkartell;Kartell der Ölförderländer
brics|club des émergents;club des pays émergents;groupe des émergents;bloc des émergents;club des grands émergents|club de los emergentes;bloque de los emergentes;grupo de los emergentes;club de países emergentes;foro de los emergentes|Schwellenländergruppe;Gruppe der Schwellenländer;Schwellenländer-Klub;Staatenbund der Schwellenländer
who|agence sanitaire de l’ONU;agence onusienne de la santé;organisation onusienne de la santé|agencia sanitaria de la ONU;organismo sanitario de la ONU;agencia de salud de la ONU|Uno-Gesundheitsbehörde;UN-Gesundheitsbehörde;Gesundheitsorganisation der Uno
iaea|agence nucléaire de l’ONU;gendarme nucléaire de l’ONU;agence atomique|agencia nuclear de la ONU;agencia atómica de la ONU;organismo atómico|Atombehörde;UN-Atombehörde;Uno-Atombehörde
unesco|agence culturelle de l’ONU;organisation culturelle de l’ONU|agencia cultural de la ONU;organismo cultural de la ONU|Kulturorganisation der Uno;UN-Kulturorganisation;Uno-Kulturorganisation
icc-rome-statute|juridiction de La Haye;tribunal de La Haye;justice pénale internationale;tribunal pénal de La Haye|tribunal de La Haya;justicia penal internacional;tribunal penal de La Haya;corte penal de La Haya|Haager Tribunal;Haager Gericht;Haager Weltgericht;Weltgericht;Haager Strafgericht;Statut für Weltgericht
eurozone|monnaie unique;monnaie commune européenne|moneda única;moneda común europea|Gemeinschaftswährung;Währungsunion;Euro-Klub;Euroklub
schengen|espace sans frontières;zone sans passeport;zone de libre circulation européenne|espacio sin fronteras;zona sin pasaportes;espacio de libre circulación|grenzkontrollfreien Raum;Raum ohne Grenzkontrollen
artemis-accords|programme lunaire de la Nasa;programme lunaire américain;accords lunaires;accords lunaires de la Nasa;accords de la Nasa;principes d’exploration lunaire;principes de l’exploration lunaire;principes de l’exploration de la Lune;règles d’exploration lunaire|programa lunar de la NASA;programa lunar;programa Artemis de la NASA;acuerdos lunares;principios de exploración lunar;club lunar de la NASA;acuerdos de la NASA|Mondprogramm der Nasa;Nasa-Abkommen;Abkommen der Nasa;Mondabkommen der Nasa;Nasa-Mondabkommen;Mondabkommen;Mondpakt;Mondvertrag der Nasa;Artemis-Prinzipien;Mondregeln der Nasa;Nasa-Regeln für den Mond;Weltraumabkommen der Nasa
belt-and-road|initiative chinoise des Routes de la soie;projet chinois des Routes de la soie|iniciativa china de la Franja y la Ruta;plan chino de infraestructuras|chinesischen Seidenstraßen-Initiative;chinesische Seidenstraßen-Initiative
paris-agreement|pacte climatique;traité sur le climat;traité climatique;pacte sur le climat|pacto climático;pacto del clima;acuerdo del clima;tratado climático;acuerdo climático|Weltklimavertrag;Weltklimaabkommen;Klimapakt;Klimavertrags
ecowas|bloc ouest-africain;organisation ouest-africaine;communauté ouest-africaine|bloque de África Occidental;bloque regional de África Occidental|westafrikanischen Staatenbund;westafrikanische Staatenbund;westafrikanischen Staatengemeinschaft;westafrikanische Wirtschaftsgemeinschaft;westafrikanischen Wirtschaftsgemeinschaft
sco|club de sécurité de Shanghai;groupement de Shanghai|club de seguridad de Shanghái;agrupación de Shanghái|Shanghaier Sicherheitsklub;Schanghaier Klub
cis|club des ex-républiques soviétiques;club des anciennes républiques soviétiques|club de las exrepúblicas soviéticas;club de exrepúblicas soviéticas|Klub der Ex-Sowjetrepubliken;Klub früherer Sowjetrepubliken
francophonie|club des pays francophones;communauté des pays francophones|club de los países francófonos;club de países francófonos;organización de países francófonos|Klub der französischsprachigen Länder;Gemeinschaft französischsprachiger Staaten
commonwealth|club des anciennes colonies britanniques|club de las antiguas colonias británicas;club de antiguas colonias británicas|Klub der früheren britischen Kolonien
afcfta|zone de libre-échange du continent;zone de libre-échange africaine;grand marché africain|zona de libre comercio del continente;gran mercado africano|Freihandelszone des Kontinents;afrikanische Freihandelszone
african-union|organisation continentale;organisation panafricaine;instance panafricaine|organización panafricana;organismo panafricano|panafrikanische Organisation;panafrikanischen Organisation
mercosur|marché commun du Sud;marché commun sud-américain|Mercado Común del Sur;mercado común sudamericano|südamerikanischen Staatenbund;südamerikanische Staatenbund;südamerikanischen Wirtschaftsblock
oas|organisation panaméricaine|organización panamericana;organismo panamericano;organismo hemisférico|
cptpp|traité de libre-échange transpacifique;pacte commercial transpacifique|pacto comercial transpacífico;tratado comercial transpacífico|transpazifischen Handelspakt;transpazifische Handelspakt
nato|alliance militaire occidentale;alliance atlantique;bloc atlantique;pacte atlantique;pacte de l’Atlantique;traité de l’Atlantique Nord|alianza militar occidental;club atlántico;bloque atlántico;Pacto Atlántico;Tratado del Atlántico Norte|westlichen Militärbündnis;westliche Militärbündnis;westlichen Verteidigungsbündnis;Militärbündnis;Atlantikpakt;Nordatlantikvertrag;Nordatlantikvertrags;Atlantischen Allianz
energy-charter|traité sur l’énergie;charte européenne de l’énergie|carta europea de la energía|Energiecharta-Vertrags
global-compact-migration|pacte mondial pour les migrations;pacte de l’ONU sur la migration;pacte de l’ONU sur les migrations;pacte migratoire de l’ONU|pacto migratorio de la ONU;pacto mundial sobre migración;pacto de la ONU sobre migraciones|Uno-Migrationspakt;Uno-Pakt zur Migration;Migrationspakt der Uno
eu|CEE;Marché commun;Europe communautaire;Europe des Six;Europe des Neuf|CEE;Mercado Común Europeo;club comunitario;Europa comunitaria|EG;EWG;Europäische Wirtschaftsgemeinschaft;Europäischen Wirtschaftsgemeinschaft;Sechsergemeinschaft
high-seas-treaty|haute mer :|alta mar :|Hochsee :
ottawa-convention|mines antipersonnel :|minas antipersona :|Landminen :
can|Pacte andin|Pacto Andino;Acuerdo de Cartagena|Andenpakt;Andenpakts
eaeu|union économique de Poutine;union économique de Moscou|unión económica de Putin;unión económica de Moscú|Putins Wirtschaftsunion;Moskaus Wirtschaftsunion;Putins Zollunion;russisch geführte Wirtschaftsunion
warsaw-pact|pacte de Varsovie|Pacto de Varsovia|Warschauer Pakt;Warschauer Pakts
francophonie|famille francophone;organisation francophone|familia francófona|Frankophonie
kyoto-protocol|accord de Kyoto;traité de Kyoto|acuerdo de Kioto;tratado de Kioto|Klimaprotokoll;Klimaprotokolls;Kyoto-Abkommen
switzerland-eu|accord-cadre avec l’UE;accord institutionnel avec l’UE;Bilatérales III|acuerdo marco con la UE|Rahmenabkommen mit der EU;Rahmenvertrag mit der EU;EU-Rahmenabkommen;EU-Rahmenvertrag;Bilaterale III;Bilateralen III
icsid|CIRDI;convention du CIRDI|CIADI;convenio del CIADI|
iwc|Commission baleinière|Comisión Ballenera|
fao|FAO|FAO|Welternährungsorganisation
jcpoa|accord nucléaire de 2015;accord nucléaire iranien;accord iranien|acuerdo nuclear de 2015;pacto nuclear iraní;acuerdo nuclear con Irán|Atomdeal;Iran-Atomdeal;Atomvertrag mit Iran;Atomvereinbarung mit dem Iran
`;

const wests: readonly West[] = ['fr', 'es', 'de'];
const split = (text: string, by: string): string[] => text.split(by).filter((one) => one !== '');
/** A typographic apostrophe or a plain one. */
const both = (name: string): string[] => (name.includes('’') ? [name, name.replace(/’/g, "'")] : [name]);

const ofThing = (language: West, thing: string): string[] => {
  const { papers, about, bans } = templates[language];
  const bare = thing.replace(/^(?:les|l’|las|los|la|el|den) ?/, '');
  return [
    ...split(papers, '|').flatMap((paper) => split(about, '|').map((word) => `${paper} ${word} ${thing}`)),
    ...split(bans, '|').flatMap((ban) => [`${ban} ${bare}`, `${ban} ${thing}`]),
  ];
};

const rows = (text: string): [slug: string, ...names: string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [slug = '', ...names] = line.split('|');
      return [slug, ...names];
    });

/** What a language of the west calls accords by what they are for: "le traité interdisant les mines", "das Verbot von Streubomben", "el club de los emergentes". */
export function accordDescriptionsWest(language: string): readonly KnownAccord[] {
  const at = wests.findIndex((one) => one === language);
  const west = wests[at];
  if (west === undefined) return [];
  const described = rows(things).map(([slug, ...all]) => ({
    slug,
    names: split(all[at] ?? '', ';').flatMap((thing) => ofThing(west, thing)),
  }));
  const called = rows(bodies).map(([slug, ...all]) => ({ slug, names: split(all[at] ?? '', ';') }));
  return [...described, ...called].flatMap(({ slug, names }) =>
    names.length === 0 ? [] : [{ slug, type: 'treaty' as const, names: names.flatMap(both) }],
  );
}
