import { stringify } from 'csv-stringify/browser/esm/sync';

/** One column of a published table, in the terms of Frictionless Table Schema. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly required?: boolean;
  readonly unique?: boolean;
}

/** One row: a cell for each column; null means unknown and becomes an empty cell. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A table as CSV (RFC 4180: commas, CR LF, a head row), UTF-8 without a byte order mark. A cell that a spreadsheet would run
 * as a formula gets an apostrophe before it: text that begins with `=`, `+`, `-`, `@`, a tab or a return.
 */
export const csv = (fields: readonly TableField[], rows: readonly Row[]): string =>
  stringify([...rows], {
    header: true,
    columns: fields.map(({ name }) => name),
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
