/** The names of a font: the family that a style asks for, and the name that a PDF shows. ASCII. */
export interface FaceName {
  readonly family: string;
  readonly style: string;
  readonly postscript: string;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function checksum(table: Buffer): number {
  const whole = Buffer.concat([table], padded(table.length));
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A `name` table of format 0 with the names that programs look for, for Windows in English. */
function nameTable({ family, style, postscript }: FaceName): Buffer {
  const names: readonly (readonly [id: number, text: string])[] = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postscript],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [n, [id]] of names.entries()) {
    const length = texts[n]!.length;
    [3, 1, 0x409, id, length, offset].forEach((value, field) => head.writeUInt16BE(value, 6 + 12 * n + 2 * field));
    offset += length;
  }
  return Buffer.concat([head, ...texts]);
}

/**
 * The same TrueType file under other names, so that no font of that family on the machine can take its place. Font libraries write
 * the whole file anew and lose tables on the way; this replaces one table. The checksum of the whole file in `head` is left as it
 * was, since programs do not look at it. Layout of the tables: the OpenType specification 1.9,
 * https://learn.microsoft.com/typography/opentype/spec/otff and /name.
 */
export function renameFont(font: Buffer, name: FaceName): Buffer {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, n) => {
    const record = font.subarray(12 + 16 * n, 28 + 16 * n);
    const tag = record.toString('latin1', 0, 4);
    const start = record.readUInt32BE(8);
    return { tag, body: tag === 'name' ? nameTable(name) : font.subarray(start, start + record.readUInt32BE(12)) };
  });
  if (!tables.some(({ tag }) => tag === 'name')) throw new RangeError('the font has no name table');
  const head = Buffer.alloc(12 + 16 * count);
  font.copy(head, 0, 0, 12);
  let offset = head.length;
  for (const [n, { tag, body }] of tables.entries()) {
    const at = 12 + 16 * n;
    head.write(tag, at, 'latin1');
    [checksum(body), offset, body.length].forEach((value, field) => head.writeUInt32BE(value, at + 4 + 4 * field));
    offset += padded(body.length);
  }
  return Buffer.concat([head, ...tables.map(({ body }) => Buffer.concat([body], padded(body.length)))]);
}
