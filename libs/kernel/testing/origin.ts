/** The origin that test requests come from; loopback, as a developer's browser would say. */
export const TEST_ORIGIN = 'http://localhost:3000';
