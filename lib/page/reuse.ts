import type { Changes } from './changes.ts';
import type { Known } from './interruptions.ts';
import type { PageBlocks } from './read-blocks.ts';
import type { Container } from './text-writer.ts';

/** An earlier reading of a page, and what changed since. */
export interface Earlier {
  readonly blocks: PageBlocks;
  readonly changes: Changes;
}

/** Finds the parts of a page that can be taken over from an earlier reading. */
export interface Reuse {
  readonly from: PageBlocks;
  readonly interruptions: Known;
  /**
   * The outermost container around the text of `parent` in which nothing changed and something was read; null
   * when its text has to be read. Whether it is still shown is to be asked by the reader.
   */
  containerAround(parent: Node): Container | null;
}

/** Null when all has to be read: too much changed, or the text lies in more trees than one. */
export function createReuse(earlier: Earlier | undefined): Reuse | null {
  if (!earlier || earlier.blocks.scoped || earlier.changes.everything) return null;
  const { blocks, changes } = earlier;
  const containers = new Map<Node, Container>();
  for (const block of blocks.blocks) {
    for (let at: Container | null = block.container; at && !containers.has(at.element); at = at.parent)
      containers.set(at.element, at);
  }
  /** the parent of the last text, none of which could be taken over */
  let changed: Node | null = null;

  function containerAround(parent: Node): Container | null {
    if (parent === changed) return null;
    let outermost: Container | null = null;
    for (let at: Node | null = parent; at; at = at.parentNode) {
      if (changes.arrived.has(at)) {
        outermost = null;
        break;
      }
      // A `<cite>` is a block by what follows it, which may be new.
      if (!changes.touched.has(at) && (at as Element).localName !== 'cite')
        outermost = containers.get(at) ?? outermost;
    }
    if (!outermost) changed = parent;
    return outermost;
  }

  return {
    from: blocks,
    interruptions: { elements: blocks.interrupting, arrived: changes.arrived },
    containerAround,
  };
}
