/** Stops what global-setup.mjs started in this process. */
export default async function globalTeardown() {
  await globalThis.stopBanliTestServers?.();
}
