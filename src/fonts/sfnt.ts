/** What a plain OpenType file says about its glyphs. Lengths are in font units, `unitsPerEm` of which make one em. */
export interface Sfnt {
  readonly unitsPerEm: number;
  /** Line metrics of the `hhea` table, which browsers use where `OS/2` does not ask for its own. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  /** Code point to glyph, for characters that the face can draw. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** How far a glyph moves the pen. */
  readonly advance: (glyph: number) => number;
  /** The axes of a variable face: tag to least and greatest value. */
  readonly axes: ReadonlyMap<string, readonly [number, number]>;
}

/**
 * Reads the tables `head`, `hhea`, `hmtx`, `cmap` (formats 4 and 12) and `fvar` of a TrueType file, not of WOFF. The advances
 * are those of the default instance: pin a variable face first. Throws a RangeError when a table is missing or cut short.
 * Layout of the tables: the OpenType specification 1.9, https://learn.microsoft.com/typography/opentype/spec/otff.
 */
export function readSfnt(file: Buffer): Sfnt {
  const tables = new Map<string, Buffer>();
  for (let n = 0; n < file.readUInt16BE(4); n++) {
    const record = 12 + 16 * n;
    const start = file.readUInt32BE(record + 8);
    tables.set(file.toString('latin1', record, record + 4), file.subarray(start, start + file.readUInt32BE(record + 12)));
  }
  const table = (tag: string): Buffer => {
    const found = tables.get(tag);
    if (found === undefined) throw new RangeError(`the font has no ${tag} table`);
    return found;
  };
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const longMetrics = hhea.readUInt16BE(34);
  return {
    unitsPerEm: table('head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: hhea.readInt16BE(6),
    lineGap: hhea.readInt16BE(8),
    glyphs: readCmap(table('cmap')),
    advance: (glyph) => hmtx.readUInt16BE(4 * Math.min(glyph, longMetrics - 1)),
    axes: readAxes(tables.get('fvar')),
  };
}

function readCmap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let n = 0; n < cmap.readUInt16BE(2); n++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + 8 * n + 4));
    const format = sub.readUInt16BE(0);
    if (format === 4) readSegments(sub, glyphs);
    if (format === 12) readGroups(sub, glyphs);
  }
  return glyphs;
}

function readSegments(sub: Buffer, into: Map<number, number>): void {
  const twice = sub.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const end = sub.readUInt16BE(14 + at);
    const start = sub.readUInt16BE(16 + twice + at);
    const delta = sub.readUInt16BE(16 + 2 * twice + at);
    const offset = sub.readUInt16BE(16 + 3 * twice + at);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const direct = offset === 0 ? code : sub.readUInt16BE(16 + 3 * twice + at + offset + 2 * (code - start));
      const glyph = direct === 0 ? 0 : (direct + delta) & 0xffff;
      if (glyph !== 0) into.set(code, glyph);
    }
  }
}

function readGroups(sub: Buffer, into: Map<number, number>): void {
  for (let n = 0; n < sub.readUInt32BE(12); n++) {
    const group = 16 + 12 * n;
    const start = sub.readUInt32BE(group);
    for (let code = start; code <= sub.readUInt32BE(group + 4); code++)
      into.set(code, sub.readUInt32BE(group + 8) + code - start);
  }
}

function readAxes(fvar: Buffer | undefined): Map<string, readonly [number, number]> {
  const axes = new Map<string, readonly [number, number]>();
  if (fvar === undefined) return axes;
  const first = fvar.readUInt16BE(4);
  for (let n = 0; n < fvar.readUInt16BE(8); n++) {
    const axis = first + fvar.readUInt16BE(10) * n;
    axes.set(fvar.toString('latin1', axis, axis + 4), [fvar.readInt32BE(axis + 4) / 65536, fvar.readInt32BE(axis + 12) / 65536]);
  }
  return axes;
}
