export type { Classified, ClassifyOptions, Explanation, Weighed, WeighedState } from './classified';
export { type NameWarning, checkNames, namesAccord } from './accords/check-names';
export { classifierVersion, classifyItem } from './classify-item';
export { type KindExample, trainKinds } from './by-words/train-kinds';
export { writeModel } from './by-words/kind-model';
export { type Example, type Weights, trainWeights } from './findings/train-weights';
export { plainText } from './text/plain-text';
export { languageOf } from './text/read-language';
