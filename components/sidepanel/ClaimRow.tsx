import { memo } from 'react';
import { i18n } from '#i18n';
import type { Credibility } from '../../lib/model/grades.ts';
import { doubtWord, formWord, statusWord } from '../claim/claim-words.ts';
import { GradeBadge } from '../claim/GradeBadge.tsx';
import { GradeField } from '../claim/GradeField.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { Clamp } from '../ui/Clamp.tsx';
import { type AnchorActions, AnchorNotice } from './AnchorNotice.tsx';
import styles from './ClaimRow.module.css';
import { GridPart } from './GridPart.tsx';
import { formOf, type PanelItem, segmentsOf, speakerOf } from './panel-item.ts';
import { RowActions } from './RowActions.tsx';

/** What can be done with one claim of the list. The same object for all rows, so that rows keep what they drew. */
export interface RowHandlers extends AnchorActions {
  readonly onCurrent: (item: PanelItem) => void;
  readonly onCheck: (item: PanelItem, on: boolean) => void;
  readonly onGrade: (item: PanelItem, grade: Credibility | null) => void;
  readonly onSave: (item: PanelItem) => void;
  readonly onEdit: (item: PanelItem) => void;
  readonly onNote: (item: PanelItem) => void;
  readonly onRemove: (item: PanelItem) => void;
}

export function rowId(key: string): string {
  return `row-${key}`;
}

/**
 * One claim. The current row can be reached by Tab and shows what can be done; the others are plain, so that a
 * thousand of them cost little.
 */
export const ClaimRow = memo(function ClaimRow({
  item,
  index,
  current,
  checked,
  handlers,
}: {
  item: PanelItem;
  /** place in the whole list, from 1 */
  index: number;
  current: boolean;
  checked: boolean;
  handlers: RowHandlers;
}) {
  const id = rowId(item.key);
  const speaker = speakerOf(item);
  return (
    <GridPart
      part="row"
      id={id}
      aria-rowindex={index}
      aria-selected={checked}
      aria-current={current ? 'location' : undefined}
      aria-labelledby={`${id}-state ${id}-quote ${id}-speaker${item.kind === 'saved' ? ` ${id}-facts` : ''}`}
      tabIndex={current ? 0 : -1}
      data-key={item.key}
      data-state={stateOf(item)}
      className={styles.row}
      onClick={() => {
        if (!current) handlers.onCurrent(item);
      }}
    >
      <GridPart part="gridcell" className={styles.check}>
        <label className={styles.target}>
          <input
            type="checkbox"
            tabIndex={current ? 0 : -1}
            checked={checked}
            aria-label={i18n.t('sidepanel.check')}
            aria-describedby={`${id}-quote`}
            onClick={(event) => event.stopPropagation()}
            onChange={(event) => handlers.onCheck(item, event.target.checked)}
          />
        </label>
      </GridPart>
      <GridPart part="gridcell" className={styles.main}>
        <p id={`${id}-state`} className={styles.state}>
          <span className={styles.word}>{stateWord(item)}</span> · {formWord(formOf(item))}
          {item.kind === 'found' && item.found.reason && <> · {doubtWord(item.found.reason)}</>}
        </p>
        <div id={`${id}-quote`}>
          {current ? (
            <Clamp lines={10}>
              <QuoteText segments={segmentsOf(item)} />
            </Clamp>
          ) : (
            <div className={styles.short}>
              <QuoteText segments={segmentsOf(item)} />
            </div>
          )}
        </div>
        <p id={`${id}-speaker`}>
          <SpeakerLine name={speaker?.name} role={speaker?.role} />
        </p>
        <Facts item={item} id={`${id}-facts`} current={current} />
        {item.kind === 'saved' && <AnchorNotice item={item} open={current} actions={handlers} />}
        {current && !(item.kind === 'found' && item.dismissed) && (
          <GradeField
            value={item.kind === 'saved' ? item.claim.credibility : undefined}
            onChange={(grade) => handlers.onGrade(item, grade ?? null)}
          />
        )}
        {current && <RowActions item={item} quoteId={`${id}-quote`} handlers={handlers} />}
      </GridPart>
    </GridPart>
  );
});

function Facts({ item, id, current }: { item: PanelItem; id: string; current: boolean }) {
  if (item.kind === 'found') return null;
  const { claim } = item;
  return (
    <div id={id} className={styles.facts}>
      <p className={styles.line}>
        <GradeBadge grade={claim.credibility} />
        {claim.status !== 'to-check' && <span className={styles.about}>{statusWord(claim.status)}</span>}
      </p>
      {claim.note !== '' && (
        <p dir="auto" className={current ? styles.note : styles.shortNote}>
          {claim.note.slice(0, current ? 2_000 : 300)}
          {claim.note.length > (current ? 2_000 : 300) && '…'}
        </p>
      )}
      {claim.tags.length > 0 && (
        <p className={styles.tags}>
          {claim.tags.slice(0, 12).map((tag) => (
            <bdi key={tag} className={styles.tag}>
              {tag}
            </bdi>
          ))}
          {claim.tags.length > 12 && (
            <span className={styles.about}>{i18n.t('sidepanel.moreTags', claim.tags.length - 12)}</span>
          )}
        </p>
      )}
    </div>
  );
}

function stateOf(item: PanelItem): string {
  if (item.kind === 'found') return item.dismissed ? 'dismissed' : item.found.marked ? 'found' : 'doubtful';
  return item.anchor === 'orphan' ? 'orphan' : 'saved';
}

function stateWord(item: PanelItem): string {
  if (item.kind === 'saved') return i18n.t('sidepanel.stateSaved');
  if (item.dismissed) return i18n.t('sidepanel.stateDismissed');
  return i18n.t(item.found.marked ? 'sidepanel.stateFound' : 'sidepanel.stateDoubtful');
}
