/** As many as the tallest window shows. */
export const FIRST_ROWS = 20;
