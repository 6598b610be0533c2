/** A record that a relation of the open form can be connected to. */
export interface Connectable {
  id: number;
  documentId: string;
  /** As the panel's picker shows it. */
  name: string;
}
