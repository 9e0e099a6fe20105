/** As many as tell what comes; the rest is on the list. One question for both places of the first page. */
export const HOME_QUERY = { limit: 3 } as const;
