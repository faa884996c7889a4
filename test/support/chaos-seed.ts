/** Where a kill test begins: at the seed of the whole run, where there is one. */
export const chaosSeed = (): number =>
  Number(process.env['PROPERTY_SEED'] ?? Math.floor(Math.random() * 2 ** 28)) % 1_000_000;
