/**
 * The open fonts that PDF letters embed. Fandol (GPL with font exception: a document that embeds it is not bound by it)
 * for the five faces of the standard; Noto (OFL) for characters Fandol lacks.
 * @typedef {{ sha256: string, from: 'fandol' | 'noto' }} FontFile
 * @type {Readonly<Record<string, FontFile>>} by file name
 */
export const fontFiles = {
  'FandolFang-Regular.otf': {
    sha256: 'd838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9',
    from: 'fandol',
  },
  'FandolHei-Regular.otf': {
    sha256: '4afa97aa8751e0118617df88272b58d43691b5cffb7ea024c4580496e9f34d28',
    from: 'fandol',
  },
  'FandolKai-Regular.otf': {
    sha256: 'ea7e7fb4f9b3ac694a68d43946e04d21deed6e8c29a7c2d3081e1a4138f2f827',
    from: 'fandol',
  },
  'FandolSong-Bold.otf': {
    sha256: 'ffa76a70e128947a4dd22151d5ee829b23e24ce3cb6fe8ad49891cd1c2d9e9b9',
    from: 'fandol',
  },
  'FandolSong-Regular.otf': {
    sha256: 'a3820003227d4abe31fe28b493200d94a849ccfd078b50a019264f70353020b0',
    from: 'fandol',
  },
  'NotoSansSC-Regular.otf': {
    sha256: 'faa6c9df652116dde789d351359f3d7e5d2285a2b2a1f04a2d7244df706d5ea9',
    from: 'noto',
  },
  'NotoSerifSC-Regular.otf': {
    sha256: 'e8f396decc1f0963a016a989c3d8852e863d1350996f573860a80767c83a1cd3',
    from: 'noto',
  },
};

/** The wheel that carries Noto, byte for byte as its makers released it. */
export const notoWheel = 'pylopdf-fonts-zh-cn==0.1.1';
/** TeX Live's fonts for Chinese, Fandol among them, as Debian and Ubuntu package them. */
export const fandolPackage = 'texlive-lang-chinese';
/** Fandol as its makers released it. */
export const fandolRelease = 'https://mirrors.ctan.org/fonts/fandol.zip';
