import { AsyncLocalStorage } from 'node:async_hooks';

const counting = new AsyncLocalStorage<string[]>();

/** Notes a statement for whoever counts in this async context; costs one look-up when nobody does. */
export const noteStatement = (text: string): void => void counting.getStore()?.push(text);

/** Runs `work` and answers with the statements that it sent. BEGIN and COMMIT are not statements. */
export async function countStatements<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  const result = await counting.run(statements, work);
  return { result, statements };
}

/** Lets a request's hooks open a count that its handler, further down the same async context, writes into. */
export const enterCount = (statements: string[]): void => counting.enterWith(statements);
