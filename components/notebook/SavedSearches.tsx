import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './SavedSearches.module.css';

/** Views of the list under a name. Each is a link, so that it opens in a tab of its own, too. */
export function SavedSearches({
  searches,
  canSave,
  onSave,
  onRemove,
}: {
  searches: readonly { readonly id: string; readonly name: string; readonly hash: string }[];
  /** false for the list as it is at first */
  canSave: boolean;
  onSave: (name: string) => void;
  onRemove: (id: string) => void;
}) {
  const [name, setName] = useState('');
  if (searches.length === 0 && !canSave) return null;
  return (
    <section className={styles.searches} aria-labelledby="saved-searches">
      <h2 id="saved-searches">{i18n.t('notebook.savedSearches')}</h2>
      <ul>
        {searches.map((search) => (
          <li key={search.id}>
            <a href={`#/claims?${search.hash}`}>
              <bdi>{search.name}</bdi>
            </a>
            <Button
              look="icon"
              aria-label={i18n.t('notebook.removeSearch', [search.name])}
              onClick={() => onRemove(search.id)}
            >
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ul>
      {canSave && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') onSave(name.trim());
            setName('');
          }}
        >
          <TextField label={i18n.t('notebook.searchName')} value={name} maxLength={100} onChange={setName} />
          <Button type="submit">{i18n.t('notebook.saveSearch')}</Button>
        </form>
      )}
    </section>
  );
}
