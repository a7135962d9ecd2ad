/** Work in the page goes on for this long before the page gets a turn. Milliseconds; a frame has 16. */
const SLICE = 10;

/** Cuts long work into slices: `await pace()` between its parts gives the page a turn when a slice is over. */
export function startPace(): () => Promise<void> | undefined {
  let began = performance.now();
  return () => {
    if (performance.now() - began < SLICE) return undefined;
    return new Promise((resolve) =>
      setTimeout(() => {
        began = performance.now();
        resolve();
      }),
    );
  };
}
