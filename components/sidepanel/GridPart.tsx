import type { ComponentPropsWithRef } from 'react';

/**
 * A part of a grid. A `<table>` would be read as a table of data, and a list can't have rows of several controls
 * that are walked by arrow keys. https://www.w3.org/WAI/ARIA/apg/patterns/grid/
 */
export function GridPart({
  part,
  ...props
}: ComponentPropsWithRef<'div'> & { part: 'grid' | 'rowgroup' | 'row' | 'gridcell' }) {
  return <div {...props} role={part} />;
}
