import { type Kind, kinds } from '@app/accords';
import { type Feature, type ReadyModel, featureOf, readModel, readyModel } from '../statistics/choice-model';
import { wordWeights } from './word-weights';

/** What a state may be told of: one of the kinds, or nothing. */
export const outcomes: readonly (Kind | 'nothing')[] = [...kinds, 'nothing'];

let known: ReadyModel | undefined;

/** The model that `npm run cli -- train` has written, read when first asked for. */
export const kindModel = (): ReadyModel => (known ??= readyModel(readModel(wordWeights, outcomes.length)));

const knownFeatures = new Map<string, Feature>();

/** A feature of that model. Only for names of which there are few: they are kept. */
export function kindFeature(name: string): Feature {
  let known = knownFeatures.get(name);
  if (!known) knownFeatures.set(name, (known = featureOf(kindModel(), name)));
  return known;
}
