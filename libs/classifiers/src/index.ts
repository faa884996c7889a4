export type { Classified, ClassifyOptions, Explanation, Weighed, WeighedState } from './classified';
export { type NameWarning, checkNames, namesAccord } from './check-names';
export { classifierVersion, classifyItem } from './classify-item';
export { type KindExample, trainKinds } from './by-words/train-kinds';
export { writeModel } from './by-words/kind-model';
export { type Example, type Weights, trainWeights } from './train-weights';
export { plainText } from './plain-text';
export { languageOf } from './read-language';
