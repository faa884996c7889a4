const word =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?)';
const number = `(?:\\d{1,3}|${word}|a round number)`;
const nth =
  '(?:\\d{1,3}(?:st|nd|rd|th)|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twen|thir|for|fif|six|seven|eigh|nine)tieth|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\\w+)';
const several = `${number}(?:(?:,| and|, and) ${number})*`;
const roll =
  '(?:list|total|tally|count|roll|roster|membership|ranks|family|club|(?:number|total) of (?:\\w+ )?(?:signator(?:y|ies)(?: \\w+)?|members|countries|nations|states|partners|parties|signatures))';
const who = '(?:country|nation|state|kingdom|republic|signatory|member|party|partner|government)';

/** "It is number 62", "the 62nd country to do so", "that makes 62 and 63", "brings the list to fifty", "the list stands at 62". */
export const tally = new RegExp(
  [
    `\\b(?:is|are|becomes?|became|as|and now|:) (?:now )?(?:the )?(?:numbers?|no\\.?|nos\\.?|signator(?:y|ies)|members?) (?:number )?(?:\\d{1,3}\\b|${word}(?= *(?:[.,;!]|$)))`,
    `\\b(?:is|are|becomes?|became|becoming|makes? (?:it|them|him|her)|made (?:it|them)|making (?:it|them)) (?:now )?(?:the )?${nth}(?: and (?:the )?${nth})?(?= *(?:[.,;!)]|$|and\\b|${who}\\b|to (?:do|sign|join|come|accept|commit|adhere|endorse)\\b|on the list\\b|in the \\w+\\b))`,
    `, (?:the |its |their )?${nth} ${who} to (?:do|sign|join|accept|commit|adhere|endorse)\\b`,
    `\\b(?:brings?|brought|bringing|takes?|took|taking|raises?|raised|raising|lifts?|lifted|lifting|pushes|pushed|pushing|swells?|swelled|swelling|expands?|expanding) (?:the |its |their )?(?:global |overall |full )?${roll}\\b(?! (?:costs?|prices?|value|bill|budget|debt|area|size)\\b).{0,60}? to (?:now )?${number}\\b(?! (?:million|billion|per ?cent|years)\\b)`,
    `\\b(?:brings?|brought|bringing|takes?|took|taking) to ${number} the (?:number|total)\\b`,
    `\\b(?:that|this|which) makes (?:it |them )?${several}(?= *(?:[.,;!]|$|signator|countries|states|nations|members|in all|so far))`,
    `\\b${roll} (?:of the .{3,40} )?(?:now )?(?:stands|stand|is|are) (?:now )?at ${number}\\b`,
    `\\bthere are now ${number} (?:signator|members|countries|nations|states|partners|parties)`,
  ].join('|'),
);
