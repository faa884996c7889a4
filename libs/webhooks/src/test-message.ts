/** `data` of `endpoint.test`. */
export const testData = (endpoint: string) => ({
  endpoint,
  message: 'This is a test: nothing happened to any accord.',
});
