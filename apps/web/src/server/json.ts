/** What could end or open a script element inside one; within JSON the first character may be written as an escape. */
const DANGEROUS = /<(?=\/script|script|!--)/gi;

/** JSON to stand inside `<script type="application/json">`, whatever text is in it. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replace(DANGEROUS, '\\u003c');
