import { useState } from 'react';

/** Which claims are selected; with Shift, all from the last one to this. */
export function useSelection(idAt: (index: number) => string | undefined) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState(0);

  function toggle(id: string, index: number, extend: boolean): void {
    const next = new Set(selected);
    if (extend) {
      for (let at = Math.min(last, index); at <= Math.max(last, index); at++) {
        const between = idAt(at);
        if (between !== undefined) next.add(between);
      }
    } else if (!next.delete(id)) next.add(id);
    setSelected(next);
    setLast(index);
  }

  return { selected, toggle, replace: (ids: Iterable<string>) => setSelected(new Set(ids)) };
}
