/** What JSON can say, for what is stored and sent without a shape of its own. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue | undefined };
