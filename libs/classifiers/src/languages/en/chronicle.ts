import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

/** What the day's page of an encyclopaedia writes: whole sentences, in the present. */
const inAllForms = inflected({
  deposit: 'exchange ** instruments of ratification',
  seek: 'get/come/draw/move/inch/edge closer ** day/year/month/week to',
});

/** "No longer observes the limits of the deal": what is suspended is taking part. */
const pastLimits =
  'no longer observe/respect/honour/honor/keep the? limits/restrictions/commitments/terms of/in/under | no longer comply with the? limits/restrictions/commitments/terms of/in/under | no longer abide by the? limits/restrictions/commitments/terms of/in/under';

const asTheyAre: WordTable = {
  'approve:pres':
    'votes * * * in favour/favor of | votes * to * in favour/favor of | votes * * * for | votes * to * for | votes unanimously/overwhelmingly in favour/favor of',
  'suspend:base': pastLimits,
  'taking-part': pastLimits,
  'leave:base': 'end | cancel',
  'leave:past': 'ended | cancelled | canceled',
  'leave:ing': 'ending | cancelling | canceling',
};

export const chronicle: WordTable = joinTables(inAllForms, asTheyAre);
