import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Fails with what axe-core finds. Colours are left out: jsdom draws nothing. So are rules on the page as a
 * whole, which the page around a component has to keep (and which lists that open over it can't).
 */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((n) => n.html).join('\n  ')}`,
  );
  expect(found).toEqual([]);
}
