/** A file that is read in parts, only where something is looked for. */
export interface Bytes {
  readonly size: number;
  /** Fewer bytes than asked for at the end of the file. */
  at(offset: number, length: number): Promise<Uint8Array>;
}
