const scripts: readonly [RegExp, string][] = [
  [/[\u3040-\u30FF]/g, 'ja'],
  [/[\uAC00-\uD7AF]/g, 'ko'],
  [/[\u4E00-\u9FFF]/g, 'zh'],
  [/[\u0590-\u05FF]/g, 'he'],
  [/[\u0600-\u06FF]/g, 'ar'],
  [/[\u0400-\u04FF]/g, 'ru'],
  [/[\u0370-\u03FF]/g, 'el'],
  [/[\u0900-\u097F]/g, 'hi'],
];
/** Letters by which a language of a shared script gives itself away. */
const tellingLetters: Readonly<Record<string, readonly [RegExp, string][]>> = {
  ar: [
    [/[پچژگیک]/, 'fa'],
    [/[ٹڈڑے]/, 'ur'],
  ],
  ru: [
    [/[іїєґ]/i, 'uk'],
    [/[ђћџљњј]/i, 'sr'],
    [/[қғңұһ]/i, 'kk'],
  ],
};
/** Small words of the languages in Latin letters; what none of them explains is left unread. */
const smallWordsOf: Readonly<Record<string, string>> = {
  en: 'the of to in and for on with is as by at from says will after that over its an has not he it',
  fr: 'le la les des du de et en un une pour dans sur est au aux par que qui avec ne pas ses',
  es: 'el la los las de del y en un una para con por que se su al es como no sus lo',
  de: 'der die das und in den von zu mit im für auf ist des dem ein eine nicht sich als auch am',
  tr: 've bir bu ile için da de olarak olan daha en gibi ama ya mi çok sonra ilk dedi yeni',
  pt: 'o os as do da dos das e em um uma para com por que não no na ao se pelo',
  it: 'il lo gli della del di e in un una per con che non nel alla dei sono è al',
  nl: 'de het een van en in op te voor met dat is zijn niet aan door bij ook naar',
  sv: 'och att det som en på är av för med den till inte har om ett i',
  pl: 'i w na z do że się nie jest o po dla od przez jak to za',
  id: 'yang dan di dengan untuk dari ini pada tidak akan itu dalam ke adalah juga oleh',
  fi: 'ja on ei että se oli myös kun mutta hän joka ovat tai sekä',
  is: 'og að í á sem er við um það fyrir með af til',
};
const latin = Object.entries(smallWordsOf).map(([code, words]) => [code, new Set(words.split(' '))] as const);

/** The feed's word first, the look of the text second; what is none of ours is named as it is. Names alone count as English. */
export function languageOf(text: string, declared: string | undefined): string {
  const stated = declared?.toLowerCase().split(/[-_]/)[0];
  if (stated) return stated === 'iw' ? 'he' : stated;
  const sample = text.slice(0, 600);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [letter, code] of scripts) {
    if ((sample.match(letter)?.length ?? 0) * 3 > letters && letters > 0)
      return tellingLetters[code]?.find(([telling]) => telling.test(sample))?.[1] ?? code;
  }
  return latinLanguage(sample);
}

function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = { code: 'en', score: 0 };
  for (const [code, known] of latin) {
    const score = words.filter((word) => known.has(word)).length;
    if (score > best.score) best = { code, score };
  }
  return best.code;
}
