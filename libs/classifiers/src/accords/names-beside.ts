import type { Language } from '@app/accords';

/** A name that stands for an accord or its body only where members are told of beside it. */
export interface NameBeside {
  readonly slug: string;
  readonly names: readonly string[];
  /** What stands before it, or behind it, in normal words with a blank between, a blank at the end of what stands before. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** On both sides. */
  readonly both?: true;
}

/**
 * "UN gains 193rd member", "the 55th Artemis nation", "General Assembly admits": what the news names all the time for another reason than
 * who belongs to it.
 */
export const namesBeside: Partial<Record<Language, readonly NameBeside[]>> = {
  en: [
    {
      slug: 'un',
      names: ['UN', 'U.N.'],
      before: /\b(?:members? (?:number \d+ )?of|(?:seat|flag) (?:in|at)) (?:the )?$/,
      behind:
        /^(?:(?:'s|’s|gains?|gained|gets?|got|admits?|admitted|has|takes? in|counts) )?(?:(?:a|its|the) )?(?:\d+(?:st|nd|rd|th)|newest|youngest) member\b/,
    },
    {
      slug: 'un',
      names: ['UN', 'U.N.'],
      both: true,
      before: /\b(?:join(?:s|ed)?|enter(?:s|ed)?|rejoin(?:s|ed)?) (?:the )?$/,
      behind: /^(?:$|[.,:;–—]|as |at |on |after |in |side by side|together\b|by \d|with )/,
    },
    {
      slug: 'eu',
      names: ['Article 50'],
      before: /\b(?:trigger|invok)\w* $/,
      behind: /^(?:(?:is|was|has been|gets) )?(?:triggered|invoked)\b/,
    },
    {
      slug: 'eu',
      names: ['Brussels'],
      before:
        /\b(?:(?:accession|membership) (?:talks|negotiations|bid|application|request)|application|apply|applies|applied) (?:again )?(?:with|in|to|at) $/,
    },
    { slug: 'nato', names: ['ally'], before: /\b(?:becom(?:es?|ing)|became) (?:the |its )?\d+(?:st|nd|rd|th) $/ },
    { slug: 'un', names: ['General Assembly'], behind: /^(?:admits?|admitted|took in|takes? in|lets? in) / },
    {
      slug: 'artemis-accords',
      names: ['Artemis'],
      before: /\d(?:st|nd|rd|th) $/,
      behind: /^(?:nations?|signator(?:y|ies)|members?|partners?|country)\b/,
    },
  ],
  fr: [
    {
      slug: 'eu',
      names: ['Bruxelles'],
      before:
        /\b(?:candidature|demande d ?'?adhesion|negociations? d ?'?adhesion) (?:officielle )?(?:a|aupres de|avec) $/,
    },
    {
      slug: 'un',
      names: ['ONU', 'Nations unies'],
      before: /\b(?:membre|\d+e etat|\d+e pays|\d+eme etat) (?:(?:de|des|a|aux|l) )*$/,
    },
  ],
  es: [
    {
      slug: 'eu',
      names: ['Bruselas'],
      before:
        /\b(?:candidatura|solicitud de (?:adhesion|ingreso)|negociaciones de adhesion) (?:oficial )?(?:en|ante|con) $/,
    },
    {
      slug: 'un',
      names: ['ONU'],
      before: /\b(?:miembros?(?: numero \d+)? (?:pleno )?|\d+ pais |\d+ estado )(?:de|en) (?:la )?$/,
    },
  ],
  de: [
    { slug: 'un', names: ['UN', 'UNO', 'Uno'], before: /\bmitglied(?:er|s|sstaat)? (?:(?:bei|in|der) )+$/ },
    {
      slug: 'eu',
      names: ['Brüssel'],
      before: /\b(?:aufnahme|beitritts|mitglieds)(?:antrag|gesuch|verhandlungen) (?:in|bei|mit) $/,
    },
  ],
};

/** So many words on either side are looked at. */
export const BESIDE_REACH = 5;
