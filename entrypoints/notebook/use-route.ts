import { useCallback, useSyncExternalStore } from 'react';
import { VIEWS, type View } from '../../components/notebook/NotebookFrame.tsx';

export interface Route {
  readonly view: View;
  /** what follows the view: the id of a speaker or a question */
  readonly id: string | undefined;
  /** the view's own state, as text */
  readonly search: string;
}

/** Where the notebook is, by the address's hash ("#/claims?q=forced"), so that back and bookmarks work. */
export function useRoute(): { route: Route; go: (hash: string, replace?: boolean) => void } {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const go = useCallback((next: string, replace = false) => {
    if (replace) history.replaceState(null, '', next);
    else history.pushState(null, '', next);
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, []);
  return { route: routeOf(hash), go };
}

function routeOf(hash: string): Route {
  const [path = '', search = ''] = splitOnce(hash.replace(/^#\/?/, ''), '?');
  const [name = '', id] = splitOnce(path, '/');
  return { view: VIEWS.find((view) => view === name) ?? 'claims', id: id || undefined, search };
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('hashchange', listener);
    removeEventListener('popstate', listener);
  };
}
