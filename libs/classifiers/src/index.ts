export {
  classifierVersion,
  type Classified,
  type ClassifyOptions,
  classifyItem,
  type Explanation,
} from './classify-item';
export { plainText } from './plain-text';
export { languageOf } from './read-language';
