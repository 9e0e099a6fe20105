export const en = { problems: {}, fields: {}, refusals: {} };
