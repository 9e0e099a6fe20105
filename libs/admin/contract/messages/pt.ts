export const pt = { problems: {}, fields: {}, refusals: {} };
