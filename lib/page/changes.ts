/** What changed on a page since it was read. */
export interface Changes {
  /** there was too much to keep: anything may have changed */
  readonly everything: boolean;
  /** what changed, with all that is around it */
  readonly touched: ReadonlySet<Node>;
  /** elements in which nothing is as it was: they came, moved, or are shown in another way */
  readonly arrived: ReadonlySet<Node>;
  /** Takes over what an observer saw. */
  note(records: readonly MutationRecord[]): void;
  /** Anything may have changed: a style sheet, a script that no observer sees. */
  noteEverything(): void;
  /** Takes over all of other changes. */
  add(other: Changes): void;
}

/** More nodes than this, and a page is read as a whole. It would be, mostly, and a list of them holds memory. */
const MOST_NODES = 2_000;

/** Begins to keep what changes. */
export function createChanges(): Changes {
  const touched = new Set<Node>();
  const arrived = new Set<Node>();
  let everything = false;

  function touch(node: Node): void {
    for (let at: Node | null = node; at && !touched.has(at); at = at.parentNode) touched.add(at);
  }

  function noteEverything(): void {
    everything = true;
    touched.clear();
    arrived.clear();
  }

  return {
    get everything() {
      return everything;
    },
    touched,
    arrived,
    note(records) {
      for (const { type, target, addedNodes } of records) {
        if (everything) return;
        touch(target);
        if (type === 'attributes') arrived.add(target);
        for (const node of addedNodes) if (node.nodeType === 1) arrived.add(node);
        if (touched.size + arrived.size > MOST_NODES) noteEverything();
      }
    },
    noteEverything,
    add(other) {
      if (everything) return;
      if (other.everything) {
        noteEverything();
        return;
      }
      for (const node of other.touched) touched.add(node);
      for (const node of other.arrived) arrived.add(node);
    },
  };
}
