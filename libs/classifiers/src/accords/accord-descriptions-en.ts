import type { KnownAccord } from './known-accords';

/**
 * What English copy calls an accord by its purpose or its members, put together: "the treaty outlawing X", "the ban on X", "the body of X". Each
 * line is a slug, its kind, and what it is about.
 */
const lines = (text: string): [slug: string, type: string, things: string[]][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [slug = '', type = '', things = ''] = line.split('|');
      return [slug, type, things.split(';')];
    });

const papers = ['treaty', 'pact', 'convention', 'accord', 'agreement'];
const combine = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((made, part) => made.flatMap((one) => part.map((word) => one + word)), ['']);

/** What is banned. */
const banned = lines(`
ottawa-convention|treaty|landmines;land mines;anti-personnel mines;anti-personnel landmines;antipersonnel mines
cluster-munitions|treaty|cluster bombs;cluster munitions;cluster weapons
tpnw|treaty|nuclear arms;nuclear weapons;atomic weapons;atomic arms;atom bombs
ctbt|treaty|nuclear tests;nuclear testing;atomic tests;nuclear test explosions;nuclear blasts;atomic blasts
chemical-weapons|treaty|chemical weapons;chemical arms;poison gas
biological-weapons|treaty|germ warfare;germ weapons;biological weapons;biological arms;biological warfare
`);
const ofBan = (thing: string): string[] => [
  ...combine(papers, [' banning ', ' outlawing ', ' prohibiting ', ' to ban ', ' that bans '], [thing]),
  ...combine(['ban on ', 'prohibition of ', 'convention on '], [thing]),
];

/** What is regulated, fought or protected. */
const regulated = lines(`
arms-trade-treaty|treaty|arms trade;the arms trade;arms sales;weapons sales;weapons trade;the weapons trade
istanbul-convention|treaty|violence against women;domestic violence
npt|treaty|spread of nuclear weapons;the spread of nuclear weapons;spread of nuclear arms;the spread of nuclear arms;spread of atomic weapons;spread of atomic arms
high-seas-treaty|treaty|the high seas;oceans;marine life;marine biodiversity;life on the high seas;ocean life
minamata|treaty|mercury
un-cybercrime|treaty|computer crime
`);
const ofRule = (thing: string): string[] =>
  combine(
    papers,
    [
      ' on ',
      ' against ',
      ' regulating ',
      ' governing ',
      ' combating ',
      ' protecting ',
      ' curbing ',
      ' limiting ',
      ' to curb ',
      ' to stop ',
      ' to combat ',
      ' to protect ',
      ' to regulate ',
      ' on protecting ',
      ' on ending ',
    ],
    [thing],
  );

/** Who belongs to it. */
const members = lines(`
commonwealth|bloc|former British colonies;mostly former British colonies;mainly former British colonies;ex-British colonies;former colonies of Britain
francophonie|bloc|French-speaking nations;French-speaking countries;French-speaking states;francophone nations;francophone countries
cplp|bloc|Portuguese-speaking nations;Portuguese-speaking countries;Portuguese-speaking states
turkic-states|bloc|Turkic-speaking states;Turkic-speaking nations;Turkic-speaking countries;Turkic states
brics|bloc|emerging economies;major emerging economies;emerging powers;emerging nations;emerging markets;big emerging economies
oecd|union|rich nations;rich countries;rich economies;wealthy nations;wealthy countries;mostly wealthy nations;advanced economies;industrialised nations;industrialized nations
cis|bloc|ex-Soviet states;ex-Soviet republics;former Soviet republics;former Soviet states;post-Soviet states
asean|bloc|Southeast Asian nations;Southeast Asian countries;Southeast Asian states
unasur|bloc|South American nations;South American countries;South American states
caricom|bloc|Caribbean nations;Caribbean states;Caribbean countries
opec|bloc|oil producers;oil exporters;oil-producing countries;oil-exporting countries;oil-producing nations
arab-league|bloc|Arab states;Arab nations;Arab countries
ecowas|bloc|West African states;West African nations;West African countries
aes|alliance|Sahel states;Sahel juntas
`);
const clubs = ['body', 'club', 'bloc', 'group', 'grouping', 'organisation', 'organization'];
const ofClub = (thing: string): string[] => [
  ...combine(clubs, [' of '], [thing]),
  ...(thing.endsWith('s') ? combine([thing], ["' "], clubs) : []),
];

const described = (
  list: readonly [slug: string, type: string, things: string[]][],
  frame: (thing: string) => string[],
): KnownAccord[] =>
  // Safe: the lines above name types of accords only.
  list.map(([slug, type, things]) => ({ slug, type: type as KnownAccord['type'], names: things.flatMap(frame) }));

export const accordDescriptionsEnglish: readonly KnownAccord[] = [
  ...described(banned, ofBan),
  ...described(regulated, ofRule),
  ...described(members, ofClub),
];
