import { deflateSync } from 'node:zlib';

/** Objects in one stream: few enough that a reader who wants one need not unpack them all. */
const most = 400;

interface Indirect {
  readonly number: number;
  /** What stands between `n 0 obj` and `endobj`. */
  readonly body: Buffer;
  readonly isStream: boolean;
}

interface Parsed {
  readonly header: Buffer;
  readonly size: number;
  readonly objects: readonly Indirect[];
  /** The entries of the trailer, `/Size` left out. */
  readonly trailer: string;
}

/** Reads a PDF with one plain cross-reference table and no object of a later generation, as the compiler writes it. */
function parse(pdf: Buffer): Parsed {
  const end = pdf.lastIndexOf('startxref');
  const start = Number(/^startxref\s+(\d+)/.exec(pdf.toString('latin1', end))?.[1]);
  const [, size, body, trailer] =
    /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [fn]\s\s)+)trailer\s+<<([^]*)>>\s*$/.exec(pdf.toString('latin1', start, end)) ?? [];
  if (size === undefined || body === undefined || trailer === undefined)
    throw new RangeError('not a PDF with one plain cross-reference table');
  const entries = body.match(/\d{10} \d{5} [fn]/g) ?? [];
  const places = entries.flatMap((entry, number) => (entry.endsWith('n') ? [{ number, at: Number(entry.slice(0, 10)) }] : []));
  const sorted = places.toSorted((a, b) => a.at - b.at);
  const objects = sorted.map(({ number, at }, index): Indirect => {
    const whole = pdf.subarray(at, sorted[index + 1]?.at ?? start);
    const head = `${number} 0 obj`;
    const last = whole.lastIndexOf('endobj');
    if (last < 0 || whole.toString('latin1', 0, head.length) !== head) throw new RangeError(`no object ${number} at ${at}`);
    const inner = whole.subarray(head.length, last);
    return { number, body: inner, isStream: /endstream\s*$/.test(inner.toString('latin1', inner.length - 12)) };
  });
  return {
    header: pdf.subarray(0, sorted[0]?.at ?? start),
    size: Number(size),
    objects,
    trailer: trailer.replace(/\/Size\s+\d+/, ''),
  };
}

const stream = (dictionary: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<<${dictionary} /Filter /FlateDecode /Length ${content.length}>>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

function objectStream(objects: readonly Indirect[]): Buffer {
  let offset = 0;
  const places = objects.map(({ number, body }) => {
    const place = `${number} ${offset}`;
    offset += body.length + 1;
    return place;
  });
  const first = Buffer.from(`${places.join(' ')}\n`);
  const content = Buffer.concat([first, ...objects.flatMap(({ body }) => [body, Buffer.from(' ')])]);
  return stream(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, deflateSync(content, { level: 9 }));
}

/**
 * The same PDF with everything that is no stream packed into compressed object streams, and a cross-reference stream in place
 * of the table (ISO 32000-1, 7.5.7 and 7.5.8): less than half as many bytes for a tagged document, whose structure the
 * compiler writes in plain. Throws a RangeError where it cannot read the file.
 */
export function compressPdf(pdf: Buffer): Buffer {
  const { header, size, objects, trailer } = parse(pdf);
  const loose = objects.filter(({ isStream }) => !isStream);
  const packs = Array.from({ length: Math.ceil(loose.length / most) }, (_, n) => loose.slice(n * most, (n + 1) * most));
  const total = size + packs.length + 1;
  const table = Buffer.alloc(total * 7);
  const enter = (number: number, type: 0 | 1 | 2, at: number, index: number) => {
    table.writeUInt8(type, number * 7);
    table.writeUInt32BE(at, number * 7 + 1);
    table.writeUInt16BE(index, number * 7 + 5);
  };
  const parts = [header];
  let length = header.length;
  const write = (number: number, body: Buffer) => {
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj`), body, Buffer.from('endobj\n')]);
    enter(number, 1, length, 0);
    parts.push(whole);
    length += whole.length;
  };
  enter(0, 0, 0, 0xffff);
  for (const { number, body, isStream } of objects) if (isStream) write(number, body);
  for (const [n, pack] of packs.entries()) {
    for (const [index, { number }] of pack.entries()) enter(number, 2, size + n, index);
    write(size + n, Buffer.concat([Buffer.from('\n'), objectStream(pack), Buffer.from('\n')]));
  }
  const start = length;
  enter(total - 1, 1, start, 0);
  const references = stream(`/Type /XRef /Size ${total} /W [1 4 2] ${trailer.trim()}`, deflateSync(table, { level: 9 }));
  return Buffer.concat([
    ...parts,
    Buffer.from(`${total - 1} 0 obj\n`),
    references,
    Buffer.from(`\nendobj\nstartxref\n${start}\n%%EOF\n`),
  ]);
}
