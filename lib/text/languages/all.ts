import type { LanguageData } from '../language.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { OTHER_LANGUAGES } from './others.ts';
import { portuguese } from './pt.ts';

/** Every language whose cues are known. A new language is a file beside this one and a line here. */
export const LANGUAGES: readonly LanguageData[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  ...OTHER_LANGUAGES,
];
