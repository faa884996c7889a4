import fc from 'fast-check';

// How many cases every property is tried with, and where they begin. `npm test` gives one seed for one tree, so that what was green on one machine is green on
// the next and every change looks elsewhere; without one a run begins anywhere. PROPERTY_RUNS=10000 is the full size.
const { PROPERTY_RUNS: runs = '200', PROPERTY_SEED: seed } = process.env;
fc.configureGlobal({ numRuns: Number(runs), ...(seed === undefined ? {} : { seed: Number(seed) }) });

export { fc };
