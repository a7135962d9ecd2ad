/** Joins the class names that are there; CSS Modules type each of theirs as possibly absent. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
