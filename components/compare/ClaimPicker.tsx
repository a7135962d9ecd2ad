import { i18n } from '#i18n';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { Menu } from '../ui/Menu.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './ClaimPicker.module.css';
import { ANSWERS, type AnswerValue } from './compare-props.ts';
import { answerWord } from './compare-words.ts';

/** Finds claims by their words, to place them under the question. */
export function ClaimPicker({
  text,
  rows,
  onText,
  onPlace,
}: {
  text: string;
  rows: readonly ClaimRow[];
  onText: (text: string) => void;
  onPlace: (claimId: string, answer: AnswerValue) => void;
}) {
  return (
    <section className={styles.picker} aria-label={i18n.t('compare.findClaims')}>
      <TextField
        label={i18n.t('compare.findClaims')}
        placeholder={i18n.t('compare.findClaimsHint')}
        value={text}
        maxLength={500}
        onChange={onText}
      />
      <ul>
        {rows.map(({ claim, speaker }) => (
          <li key={claim.id}>
            <div>
              <QuoteText segments={claim.segments} />
              <SpeakerLine name={speaker?.name} role={speaker?.role} />
            </div>
            <Menu<AnswerValue>
              button={i18n.t('compare.placeAs')}
              choices={ANSWERS.map((answer) => ({ key: answer, label: answerWord(answer) }))}
              onChoose={(answer) => onPlace(claim.id, answer)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
