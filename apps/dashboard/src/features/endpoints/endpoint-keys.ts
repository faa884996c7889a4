export const endpointKeys = {
  list: ['endpoints'] as const,
  one: (id: string) => ['endpoints', id] as const,
  deliveries: (id: string) => ['endpoints', id, 'deliveries'] as const,
  delivery: (endpointId: string, id: string) => ['endpoints', endpointId, 'delivery', id] as const,
};
