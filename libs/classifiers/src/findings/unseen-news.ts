/**
 * The weights are learnt from news that the grammar was mended for, and make it look surer than it is elsewhere: of files that were measured
 * before anybody mended anything for them, 86 to 90 in a hundred findings were right (`test/corpus/README.md`) where the weights promised 92. So much of the log-odds is left.
 */
const KEPT = 0.85;

const logOdds = (part: number): number => Math.log(part / (1 - part));
const share = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How often what the weights give this confidence, from 0 to 1, is right on news that nobody has read before; in thousandths. */
export const onUnseenNews = (confidence: number): number => Math.round(1000 * share(KEPT * logOdds(confidence))) / 1000;

/** The confidence by the weights that is worth so much on unseen news: its inverse, for limits that a caller sets. */
export const byTheWeights = (confidence: number): number => share(logOdds(confidence) / KEPT);
