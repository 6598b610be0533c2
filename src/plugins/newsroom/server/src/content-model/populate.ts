/** Nested fields that a reading wants, in our names; scalars come always. `participants: { person: {} }`. */
export interface View {
  [field: string]: View;
}
