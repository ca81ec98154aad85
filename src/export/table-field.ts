/** One column of a published table, in the terms of Frictionless Table Schema. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date';
  readonly description: string;
  readonly required?: boolean;
  readonly unique?: boolean;
}

/** One row: a cell for each column; null stands for what is unknown and becomes an empty cell. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;
