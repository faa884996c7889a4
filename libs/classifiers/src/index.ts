export {
  classifierVersion,
  type Classified,
  type ClassifyOptions,
  classifyItem,
  type Explanation,
  type Weighed,
} from './classify-item';
export { type Example, type Weights, trainWeights } from './train-weights';
export { plainText } from './plain-text';
export { languageOf } from './read-language';
