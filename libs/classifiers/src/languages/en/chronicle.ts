import { type WordTable, joinTables } from '../language';
import { inflected } from './inflect';

/** What the day's page of an encyclopaedia writes: whole sentences, in the present. */
const inAllForms = inflected({
  deposit: 'exchange ** instruments of ratification',
  seek: 'get/come/draw/move/inch/edge closer ** day/year/month/week to',
});

const asTheyAre: WordTable = {
  'approve:pres':
    'votes * * * in favour/favor of | votes * to * in favour/favor of | votes * * * for | votes * to * for | votes unanimously/overwhelmingly in favour/favor of',
  'leave:base': 'end | cancel',
  'leave:past': 'ended | cancelled | canceled',
  'leave:ing': 'ending | cancelling | canceling',
};

export const chronicle: WordTable = joinTables(inAllForms, asTheyAre);
