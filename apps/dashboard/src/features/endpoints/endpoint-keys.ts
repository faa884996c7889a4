export const endpointKeys = {
  list: ['endpoints'] as const,
  one: (id: string) => ['endpoints', id] as const,
  deliveries: (id: string) => ['endpoints', id, 'deliveries'] as const,
  delivery: (id: string) => ['deliveries', id] as const,
};
