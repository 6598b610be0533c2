import type { TableField } from './photo-rows';

/** Which field of which row the table goes to. A new object goes there once more. */
export interface Place {
  key: string;
  field: TableField;
}
