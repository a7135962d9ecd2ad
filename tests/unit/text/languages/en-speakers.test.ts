import { describe } from 'vitest';
import { englishSpeakers } from './en-speakers.data.ts';
import { testPassages } from './passage.ts';

describe('speakers in English', () => {
  testPassages(englishSpeakers);
});
