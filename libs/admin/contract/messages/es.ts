export const es = { problems: {}, fields: {}, refusals: {} };
