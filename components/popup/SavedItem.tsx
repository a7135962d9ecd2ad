import { type RefObject, useRef } from 'react';
import { i18n } from '#i18n';
import type { ClaimDraft } from '../card/claim-draft.ts';
import { statusWord } from '../claim/claim-words.ts';
import { GradeBadge } from '../claim/GradeBadge.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { Button } from '../ui/Button.tsx';
import { Clamp } from '../ui/Clamp.tsx';
import { JumpIcon, MoreIcon } from '../ui/icons.tsx';
import { lazyPart } from '../ui/lazy-part.tsx';
import { Menu, type MenuChoice } from '../ui/Menu.tsx';
import { useFocusAfter } from '../ui/use-focus-after.ts';
import type { Editing, SavedClaim } from './popup-props.ts';
import styles from './SavedItem.module.css';

/** Its fields are several times as much code as the list, and wanted seldom. */
const EditForm = lazyPart(async () => (await import('./EditForm.tsx')).EditForm);

export interface SavedItemProps {
  readonly item: SavedClaim;
  readonly editing: Editing | undefined;
  /** false where there is no page to go to */
  readonly canGo: boolean;
  readonly onGoTo: () => void;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  readonly onSpeakerInput: (text: string) => void;
  readonly onDraftChange: (draft: ClaimDraft) => void;
  readonly onSaveEdit: (draft: ClaimDraft) => void;
  readonly onCancelEdit: () => void;
}

/** One saved claim; while it is edited, the card's own form stands below its quote. */
export function SavedItem(props: SavedItemProps) {
  const row = useRef<HTMLLIElement>(null);
  useFocusAfter(props.editing !== undefined, () => row.current);
  return <Row {...props} row={row} />;
}

SavedItem.atFirst = Row;

function Row({ row, ...props }: SavedItemProps & { row?: RefObject<HTMLLIElement | null> }) {
  const { claim, anchor } = props.item;
  const gone = anchor === 'orphan';
  const quoteId = `saved-${claim.id}`;
  const goTo = i18n.t('popup.goTo');
  return (
    <li ref={row} tabIndex={-1} className={styles.item}>
      <div className={styles.quote}>
        <div id={quoteId}>
          <Clamp lines={3}>
            <QuoteText segments={claim.segments} />
          </Clamp>
        </div>
        {gone && <p className={styles.gone}>{i18n.t('popup.notOnPage')}</p>}
        {anchor === 'approximate' && <p className={styles.gone}>{i18n.t('popup.changedOnPage')}</p>}
        {props.editing ? <EditForm {...props} editing={props.editing} /> : <Facts {...props.item} />}
      </div>
      {!props.editing && (
        <div className={styles.actions}>
          <ItemMenu {...props} />
          {props.canGo && !gone && (
            <Button
              look="icon"
              aria-label={goTo}
              title={goTo}
              aria-describedby={quoteId}
              onClick={props.onGoTo}
            >
              <JumpIcon />
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function Facts({ claim, speaker }: SavedClaim) {
  return (
    <>
      <p className={styles.facts}>
        <SpeakerLine name={speaker?.name} role={speaker?.role} />
      </p>
      <p className={styles.facts}>
        <GradeBadge grade={claim.credibility} />
        {claim.status !== 'to-check' && <span className={styles.status}>{statusWord(claim.status)}</span>}
      </p>
      {claim.note !== '' && (
        <Clamp lines={3}>
          <p dir="auto" className={styles.note}>
            {claim.note}
          </p>
        </Clamp>
      )}
      {claim.tags.length > 0 && (
        <ul className={styles.tags} aria-label={i18n.t('form.tags')}>
          {claim.tags.map((tag) => (
            <li key={tag} className={styles.tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ItemMenu({ item, onEdit, onDelete }: SavedItemProps) {
  const choices: MenuChoice<'edit' | 'delete'>[] = [
    { key: 'edit', label: i18n.t('popup.edit') },
    { key: 'delete', label: i18n.t('popup.delete'), danger: true },
  ];
  const actions = { edit: onEdit, delete: onDelete };
  return (
    <Menu
      look="icon"
      label={i18n.t('popup.claimMenu', [beginning(item)])}
      button={<MoreIcon />}
      choices={choices}
      onChoose={(key) => actions[key]()}
    />
  );
}

/** Enough of the quote to tell its menu from the others'. */
function beginning({ claim }: SavedClaim): string {
  const words = (claim.segments[0]?.quote.exact ?? '').trim().split(/\s+/);
  const text = words.slice(0, 6).join(' ').slice(0, 60);
  return words.length > 6 ? `${text}…` : text;
}
