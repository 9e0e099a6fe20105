export const ownPartKey = (sessionId: string) => ['live', 'own', sessionId] as const;
