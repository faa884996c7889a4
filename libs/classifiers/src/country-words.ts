import type { Language } from '@app/accords';

/** How a language names one state; what is not known is left out. */
export interface CountryWords {
  readonly names: readonly string[];
  /** Adjectives and people: "Kazakh", "Kazakhs". */
  readonly demonyms?: readonly string[] | undefined;
  readonly capitals?: readonly string[] | undefined;
  /** Seats and organs that stand for the state: "Akorda", "the Kremlin". */
  readonly metonyms?: readonly string[] | undefined;
}

/** A leader by the names that the press uses, with the term of office. */
export interface LeaderWords {
  readonly country: string;
  readonly names: readonly string[];
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/** Country words by code, for one language. */
export type CountryLexicon = Readonly<Record<string, CountryWords>>;

const assignedCodes =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PS PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VA VE VN YE ZM ZW TW XK'.split(
    ' ',
  );

/** Names alone, from the runtime's own data: what stands in where a language has no country file. */
export function namesFromRuntime(language: Language): CountryLexicon {
  const display = new Intl.DisplayNames([language], { type: 'region' });
  const lexicon: Record<string, CountryWords> = {};
  for (const code of assignedCodes) lexicon[code] = { names: [display.of(code) ?? code] };
  return lexicon;
}
