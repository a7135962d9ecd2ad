import { ask } from '../../lib/messaging/client.ts';
import type { Article } from '../../lib/model/article.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import type { LanguageData } from '../../lib/text/language.ts';

export interface Languages {
  /** at most one: the language of the text that was asked about last */
  readonly known: readonly LanguageData[];
  /** Has the background tell the language of an article. Without an answer the last one holds. */
  learn(article: Article): Promise<void>;
}

/**
 * What is known of the page's language. All languages together would make the injected script twice as large, so
 * the background keeps them and hands out the one that a page is in.
 */
export function createLanguages(): Languages {
  let known: readonly LanguageData[] = [];
  let asked: string | undefined;
  return {
    get known() {
      return known;
    },
    async learn({ text, lang }) {
      const sample = text.slice(0, LIMITS.sample);
      if (sample === asked) return;
      const answer = await ask('reader/language', {
        sample,
        ...(lang && { declared: lang.slice(0, 35) }),
      });
      // The background hands out the data as lib/text has it.
      if (!answer.ok) return;
      asked = sample;
      known = answer.value === null ? [] : [answer.value as LanguageData];
    },
  };
}
