/**
 * What people do in public hearings by web: 27 hearings with 300 and more online, of 2,308 that the Câmara dos Deputados of Brazil held in
 * 2022. For each person online, in a whole hearing; median, and what one hearing in ten exceeds.
 */
export const HEARING = {
  questions: { median: 0.08, p90: 0.27 },
  messages: { median: 0.46, p90: 1.72 },
  votes: { median: 0.43, p90: 1.41 },
} as const;

/** People online in all 2,308 of them: 500 are more than in 99 of a hundred. */
export const ONLINE = { median: 18, p90: 75, p99: 331, most: 2656 } as const;

/** What is asked of us in ten seconds, whatever the size. Messages at that pace are a median hearing's of 435 people, within ten seconds. */
export const ASKED = { hands: 200, withinSeconds: 10, messagesPerSecond: 20 } as const;
