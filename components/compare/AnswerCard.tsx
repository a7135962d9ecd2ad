import { useState } from 'react';
import { i18n } from '#i18n';
import { quoteOf } from '../../lib/desk/claim-row.ts';
import { GradeBadge } from '../claim/GradeBadge.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { dayOf } from '../notebook/dates.ts';
import { Button } from '../ui/Button.tsx';
import { CloseIcon, MoreIcon } from '../ui/icons.tsx';
import { Menu, type MenuChoice } from '../ui/Menu.tsx';
import styles from './AnswerCard.module.css';
import { ANSWERS, type AnswerValue, type ColumnProps, type PlacedClaim } from './compare-props.ts';
import { answerWord, linkWord, reminderWord } from './compare-words.ts';
import { LinkForm } from './LinkForm.tsx';

type Action = AnswerValue | 'remove' | 'link' | 'suggest' | 'open';

/** One claim as an answer to the question: who, when, how far to believe it, and how it stands to the others. */
export function AnswerCard({ claim: placed, ...board }: ColumnProps & { claim: PlacedClaim }) {
  const [linking, setLinking] = useState(false);
  const { claim, page, speaker } = placed.row;
  const own = board.links.filter(
    ({ fromClaimId, toClaimId }) => fromClaimId === claim.id || toClaimId === claim.id,
  );
  const reminder = board.reminders.find(({ claimId }) => claimId === claim.id);
  const when = claim.saidAt ?? page.publishedAt ?? claim.createdAt;
  const choices: MenuChoice<Action>[] = [
    ...ANSWERS.filter((answer) => answer !== placed.answer).map((answer) => ({
      key: answer,
      label: i18n.t('compare.moveTo', [answerWord(answer)]),
    })),
    { key: 'link', label: i18n.t('compare.linkTo'), disabled: board.placed.length < 2 },
    { key: 'suggest', label: i18n.t('compare.suggest') },
    { key: 'open', label: i18n.t('compare.open') },
    { key: 'remove', label: i18n.t('compare.takeOut'), danger: true },
  ];

  function act(action: Action): void {
    if (action === 'link') setLinking(true);
    else if (action === 'suggest') board.onAbout(claim.id);
    else if (action === 'open') location.hash = `#/claims/${claim.id}`;
    else board.onPlace(claim.id, action === 'remove' ? null : action);
  }

  return (
    <li
      className={styles.card}
      draggable={!linking}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/x-on-record-claim', claim.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className={styles.top}>
        <SpeakerLine name={speaker?.name} role={speaker?.role} />
        <Menu<Action>
          label={i18n.t('compare.claimMenu', [quoteOf(claim).slice(0, 60)])}
          look="icon"
          button={<MoreIcon />}
          choices={choices}
          onChoose={act}
        />
      </div>
      <blockquote>
        <QuoteText segments={claim.segments} />
      </blockquote>
      <p className={styles.facts}>
        <time dateTime={when}>{dayOf(when)}</time> <bdi>{page.outlet ?? page.title}</bdi>
      </p>
      <GradeBadge grade={claim.credibility} />
      {reminder && (
        <p className={styles.reminder} role="note">
          {reminderWord(reminder)}
        </p>
      )}
      {own.length > 0 && (
        <ul className={styles.links} aria-label={i18n.t('compare.links')}>
          {own.map((link) => {
            const otherId = link.fromClaimId === claim.id ? link.toClaimId : link.fromClaimId;
            const other = board.placed.find(({ row }) => row.claim.id === otherId)?.row;
            const toWhom =
              other?.speaker?.name ??
              (other ? quoteOf(other.claim).slice(0, 40) : i18n.t('compare.elsewhere'));
            const words = i18n.t('common.pair', [linkWord(link.kind), toWhom]);
            return (
              <li key={link.id}>
                <span>
                  {words}
                  {link.independent === true && ` · ${i18n.t('compare.independent')}`}
                  {link.independent === false && ` · ${i18n.t('compare.notIndependent')}`}
                </span>
                <Button
                  look="icon"
                  aria-label={i18n.t('compare.unlink', [words])}
                  onClick={() => board.onUnlink(link.id)}
                >
                  <CloseIcon />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {linking && (
        <LinkForm
          from={placed}
          others={board.placed.filter(({ row }) => row.claim.id !== claim.id)}
          onLink={(link) => {
            board.onLink(link);
            setLinking(false);
          }}
          onCancel={() => setLinking(false)}
        />
      )}
    </li>
  );
}
