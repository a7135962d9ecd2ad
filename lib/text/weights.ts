/**
 * How sure it is that a stretch in quotation marks is a claim: a sum of the weights below, in log-odds, through the
 * logistic function. Set by hand and kept round; what each feature tells was counted on news text.
 */
export const WEIGHTS = {
  /** a reporting verb or phrase of the same sentence claims it */
  framed: 2.4,
  /** … and stands behind it: “…,” she said */
  contentFirst: 2.2,
  /** … or right before it, with a comma or colon: she said, “…” */
  beside: 1.2,
  /** the verb judges rather than says: called the plan “…” */
  judged: 0,
  /** the verb takes quotations and little else, and doesn't stand beside this one: began … “…” */
  loosely: -0.9,
  /** the verb is an infinitive, so that nobody says it yet */
  infinitive: -0.8,
  /** … of somebody who is made to: forced people to confess their “…” */
  controlled: -1.2,
  /** it stands where the source is named: laut dem Magazin “…” */
  inSource: -2.2,
  /** German sets a comma between a quotation and its verb; without it the quotation is a name */
  noComma: -2.2,
  /** it is only thought, wanted or planned */
  belief: -0.3,
  /** a sentence before it ended with a colon */
  lead: 2.2,
  /** Name: “…” */
  label: 1.6,
  /** the verb form alone says that it is reported: German Konjunktiv */
  mood: 2.8,
  /** no reporting verb: only the subject of its clause may be its source */
  subject: -0.2,
  /** it stands by itself and was given the speaker before */
  carried: 0,
  none: -0.6,
  /** the words of a charge, whoever brought it */
  charge: 0.6,
  oneWord: -0.5,
  twoWords: -0.3,
  fiveWords: 0.5,
  nineWords: 1.6,
  sixteenWords: 2.2,
  /** every word begins with a capital: a title or a name */
  allCapitals: -1.3,
  mostCapitals: -0.9,
  /** … and an article, or what it is the name of, stands before it: the daily “Dawn” */
  named: -1,
  /** … but not behind "a": called it a “Farce” */
  indefinite: 0.9,
  lowerCase: 0.4,
  /** “his”, “Lee’s” before it, in a phrase: my “friend” */
  possessed: -0.8,
  /** it modifies a noun: the “open door” policy */
  modifies: 0,
  /** single marks where the text uses double ones, outside any quotation */
  otherMarks: -5,
  /** it is the address of a site: the “hafenblatt.example” portal */
  address: -3,
  heading: -0.8,
  /** a headline's words that the text below has in quotation marks as well */
  repeated: -10,
  /** the word, so-called, nicknamed, the film … */
  doubtWord: -1.8,
  /** a title behind "aired on", a year, or "On" at the start of a sentence */
  programme: -3,
  markup: -5,
  /** no verb claims it, and … it ends its sentence: the plan is “a sham.” */
  endsSentence: 1,
  /** … a noun follows: the “open door” policy */
  beforeNoun: -0.5,
  /** … its subject is he, she or they, or a thing: it, this, that */
  personalSubject: 0.2,
  neuterSubject: -1.3,
  /** … it is what the subject is, was or will be */
  predicate: 0.5,
  unclosed: -1.5,
  /** an element of the page says that it is quoted */
  element: 2,
} as const;

export type Feature = keyof typeof WEIGHTS;

/** The sum of the features' weights through the logistic function: from 0 to 1. */
export function confidenceOf(features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) sum += WEIGHTS[feature];
  return 1 / (1 + Math.exp(-sum));
}
