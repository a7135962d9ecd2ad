import type { ReactNode } from 'react';
import { Banner } from '../ui/Banner.tsx';
import { type Failure, failureWords } from './failure-words.ts';

/** A failure in words: what happened, what is safe, and what to do. */
export function FailureBanner({ failure, actions }: { failure: Failure; actions?: ReactNode }) {
  const { title, safe, advice } = failureWords(failure);
  return (
    <Banner kind="failure" title={title} actions={actions}>
      <p>
        {safe} {advice}
      </p>
    </Banner>
  );
}
