import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Row, TableField } from './table-field.ts';

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
