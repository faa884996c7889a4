import { type Kind, kinds } from '@app/accords';
import { type ChoiceModel, readModel } from '../statistics/choice-model';
import { wordWeights } from './word-weights';

/** What a state may be told of: one of the kinds, or nothing. */
export const outcomes: readonly (Kind | 'nothing')[] = [...kinds, 'nothing'];

let known: ChoiceModel | undefined;

/** The model that `npm run cli -- train` has written, read when first asked for. */
export const kindModel = (): ChoiceModel => (known ??= readModel(wordWeights, outcomes.length));
