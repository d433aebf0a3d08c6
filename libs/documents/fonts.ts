import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { AdvanceOf, Face } from '@banli/letter';

/** An open font that stands in for one of the standard's, which are not free. */
export type FontFile = { readonly file: string; readonly sha256: string };

/**
 * Fandol 0.3 (GPL with font exception: what embeds it is not bound by it). 小标宋 and 仿宋 of the standard are sold by
 * foundries; their names go into the .docx, these go into the PDF.
 */
const faceFiles: Readonly<Record<Face, FontFile>> = {
  fangsong: {
    file: 'FandolFang-Regular.otf',
    sha256: 'd838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9',
  },
  xiaobiaosong: {
    file: 'FandolSong-Bold.otf',
    sha256: 'ffa76a70e128947a4dd22151d5ee829b23e24ce3cb6fe8ad49891cd1c2d9e9b9',
  },
  heiti: {
    file: 'FandolHei-Regular.otf',
    sha256: '4afa97aa8751e0118617df88272b58d43691b5cffb7ea024c4580496e9f34d28',
  },
  kaiti: {
    file: 'FandolKai-Regular.otf',
    sha256: 'ea7e7fb4f9b3ac694a68d43946e04d21deed6e8c29a7c2d3081e1a4138f2f827',
  },
  songti: {
    file: 'FandolSong-Regular.otf',
    sha256: 'a3820003227d4abe31fe28b493200d94a849ccfd078b50a019264f70353020b0',
  },
};

/** Noto (OFL): for characters that Fandol lacks, most of them in names: 镕, 喆, 堃. */
export const spareFiles = {
  serif: {
    file: 'NotoSerifSC-Regular.otf',
    sha256: 'e8f396decc1f0963a016a989c3d8852e863d1350996f573860a80767c83a1cd3',
  },
  sans: {
    file: 'NotoSansSC-Regular.otf',
    sha256: 'faa6c9df652116dde789d351359f3d7e5d2285a2b2a1f04a2d7244df706d5ea9',
  },
} as const satisfies Readonly<Record<string, FontFile>>;

export type FontName = Face | keyof typeof spareFiles;

/** Thrown where the folder of fonts lacks one, or holds another than the one known. */
export class FontsMissing extends Error {
  constructor(readonly file: string) {
    super(`The font ${file} is missing.`);
  }
}

/** The fonts of one folder, opened once. */
export class Fonts {
  /** By file name. */
  static readonly files: Readonly<Record<string, { readonly sha256: string }>> = Object.fromEntries(
    [...Object.values(faceFiles), ...Object.values(spareFiles)].map((one) => [one.file, one]),
  );

  private readonly opened = new Map<FontName, Font>();
  private readonly read = new Map<FontName, Buffer>();

  /** Throws FontsMissing unless every font is there, byte for byte. */
  constructor(folder: string | undefined) {
    for (const [name, { file, sha256 }] of Object.entries({ ...faceFiles, ...spareFiles })) {
      const path = join(folder ?? '', file);
      if (folder === undefined || !existsSync(path)) throw new FontsMissing(file);
      const bytes = readFileSync(path);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new FontsMissing(file);
      this.read.set(name as FontName, bytes);
    }
  }

  bytes(name: FontName): Buffer {
    const bytes = this.read.get(name);
    if (!bytes) throw new FontsMissing(name);
    return bytes;
  }

  /** The font that has this character: the face's own, else the spare one of its kind. */
  nameFor(face: Face, character: string): FontName {
    if (this.font(face).hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return face;
    return face === 'heiti' ? 'sans' : 'serif';
  }

  readonly advance: AdvanceOf = (face, character) => {
    const font = this.font(this.nameFor(face, character));
    return font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
  };

  /** Upper and lower edge of a character's ink over the baseline, as parts of the size. */
  inkOf(face: Face, character: string): { readonly top: number; readonly bottom: number } {
    const font = this.font(this.nameFor(face, character));
    const { maxY, minY } = font.glyphForCodePoint(character.codePointAt(0) ?? 0).bbox;
    return { top: maxY / font.unitsPerEm, bottom: minY / font.unitsPerEm };
  }

  private font(name: FontName): Font {
    const known = this.opened.get(name);
    if (known) return known;
    const font = create(this.bytes(name));
    if (!('hasGlyphForCodePoint' in font)) throw new FontsMissing(name);
    this.opened.set(name, font);
    return font;
  }
}
