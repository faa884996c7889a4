import { type Kind, kinds } from '@app/accords';
import { type ReadyModel, keptFeatures, readModel, readyModel } from '../statistics/choice-model';
import { wordWeights } from './word-weights';

/** What a state may be told of: one of the kinds, or nothing. */
export const outcomes: readonly (Kind | 'nothing')[] = [...kinds, 'nothing'];

let known: ReadyModel | undefined;

/** The model that `npm run cli -- train` has written, read when first asked for. */
export const kindModel = (): ReadyModel => (known ??= readyModel(readModel(wordWeights, outcomes.length)));

/** A feature of that model, kept: no words of texts, of which there is no end. */
export const kindFeature = keptFeatures(kindModel);
