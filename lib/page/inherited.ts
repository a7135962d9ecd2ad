import type { Container } from './text-writer.ts';

/**
 * Remembers for each container what follows from itself and from those around it, so that a chain of ancestors
 * is climbed once for a page instead of once for each block.
 *
 * @param top what holds outside of everything
 * @param within what holds in a container, from what holds around it; `undefined` is no answer
 * @param root where climbing ends: neither it nor what is around it is asked
 */
export function inherited<T extends object | string | boolean | null>(
  top: T,
  within: (outer: T, container: Container) => T,
  root: Container | null,
): (container: Container) => T {
  const known = new Map<Container, T>();
  return (container) => {
    const own = known.get(container);
    if (own !== undefined) return own;
    const path: Container[] = [];
    let value = top;
    for (let at: Container | null = container; at && at !== root; at = at.parent) {
      const found = known.get(at);
      if (found !== undefined) {
        value = found;
        break;
      }
      path.push(at);
    }
    for (let at = path.pop(); at; at = path.pop()) {
      value = within(value, at);
      known.set(at, value);
    }
    return value;
  };
}
