/** A statement as the server sent it. */
export interface SentStatement {
  /** Number of the connection: statements of one transaction share it. */
  connection: number;
  text: string;
  values: unknown[];
}
