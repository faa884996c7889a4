export type { Classified, ClassifyOptions, Explanation, Weighed, WeighedState } from './classified';
export { type NameWarning, checkNames, namesAccord } from './accords/check-names';
export { classifierVersion, classifyItem } from './classify-item';
export { outcomes } from './by-words/kind-model';
export { writeModel } from './statistics/choice-model';
export { type Choice, trainChoices } from './statistics/train-choices';
export { type Example, type Weights, trainWeights } from './statistics/train-weights';
export { plainText } from './text/plain-text';
export { languageOf } from './text/read-language';
