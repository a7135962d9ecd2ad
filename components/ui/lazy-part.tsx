import { type ComponentType, type ReactElement, useEffect, useState } from 'react';

export interface LazyPart<Props> {
  (props: Props): ReactElement | null;
  /** Has its code fetched before it is wanted. */
  readonly prepare: () => Promise<void>;
}

/**
 * A part whose code comes when it is wanted; nothing is drawn before. React's own `lazy` holds what it waited for back
 * for 300 ms, even where the code was there already: https://react.dev/reference/react/Suspense
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  let Part: ComponentType<Props> | undefined;

  async function prepare(): Promise<void> {
    Part ??= await load();
  }

  function Lazy(props: Props): ReactElement | null {
    const [isHere, setIsHere] = useState(Part !== undefined);
    useEffect(() => {
      if (isHere) return;
      let current = true;
      void prepare().then(() => current && setIsHere(true));
      return () => {
        current = false;
      };
    }, [isHere]);
    return Part ? <Part {...props} /> : null;
  }

  return Object.assign(Lazy, { prepare, atFirst: () => null });
}
