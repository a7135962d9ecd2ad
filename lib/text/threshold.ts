/**
 * The confidence from which a reader marks a candidate by default. Candidates below it are scare quotes, titles and
 * other doubtful ones, kept for a person who wants to see more.
 */
export const DEFAULT_THRESHOLD = 0.45;
