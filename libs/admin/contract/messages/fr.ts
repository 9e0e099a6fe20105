export const fr = { problems: {}, fields: {}, refusals: {} };
