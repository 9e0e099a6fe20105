/** SQL: a template that is for who may call sessions in these groups, and in the whole network where that is true. */
export const templatesOf = (groups: string, network: string): string => `(group_id = ANY(${groups}::uuid[]) OR (group_id IS NULL AND ${network}::boolean))`;
