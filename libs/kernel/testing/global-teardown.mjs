/** Stops the cluster that the set-up of this run started. */
export default async function teardown() {
  await globalThis.mingaTestCluster?.stop();
}
