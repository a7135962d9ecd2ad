import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** False in the first frame, and true once that is painted: what lies out of sight may come then. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => afterPaint(() => startTransition(() => setPainted(true))), []);
  return painted;
}
