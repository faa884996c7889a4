/** The body of `endpoint.test`. */
export const testMessage = (endpointId: string, now: Date): string =>
  JSON.stringify({
    type: 'endpoint.test',
    timestamp: now.toISOString(),
    data: { endpoint: endpointId, message: 'This is a test: nothing happened to any accord.' },
  });
