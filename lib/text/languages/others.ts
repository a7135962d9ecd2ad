import type { LanguageData } from '../language.ts';
import { arabic } from './ar.ts';
import { BRIEF_LANGUAGES } from './brief.ts';
import { persian } from './fa.ts';
import { hebrew } from './he.ts';
import { hindi } from './hi.ts';
import { japanese } from './ja.ts';
import { khmer } from './km.ts';
import { korean } from './ko.ts';
import { polish } from './pl.ts';
import { russian } from './ru.ts';
import { danish, norwegian } from './scandinavian.ts';
import { swedish } from './sv.ts';
import { thai } from './th.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/** Languages of which only the simplest attributions are known. */
export const OTHER_LANGUAGES: readonly LanguageData[] = [
  russian,
  ukrainian,
  polish,
  danish,
  norwegian,
  swedish,
  turkish,
  arabic,
  persian,
  hebrew,
  hindi,
  chinese,
  japanese,
  korean,
  khmer,
  thai,
  ...BRIEF_LANGUAGES,
];
