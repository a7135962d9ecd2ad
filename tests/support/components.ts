import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no layout, so nothing there ever overflows or changes its size.
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver;
// React Aria scrolls a focused option into view; jsdom can't scroll.
Element.prototype.scrollIntoView ??= () => {};

// axe-core asks for a canvas to look at fonts; jsdom has none and says so each time.
HTMLCanvasElement.prototype.getContext = () => null;

// What is waited for comes, or the test fails: a busy machine may take longer than a second for it.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
