/** Of the words that were taught, as the page reads them. */
export const learnedWordsKey = ["spelling", "learned"] as const;
