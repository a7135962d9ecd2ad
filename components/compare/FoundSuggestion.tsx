import { useId } from 'react';
import { i18n } from '#i18n';
import type { Link } from '../../lib/model/records.ts';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { Button } from '../ui/Button.tsx';
import { JumpIcon } from '../ui/icons.tsx';
import { Menu } from '../ui/Menu.tsx';
import { ANSWERS, type AnswerValue, type FoundComparison } from './compare-props.ts';
import { answerWord, LINK_KINDS, linkWord } from './compare-words.ts';
import { ReasonList } from './ReasonList.tsx';
import styles from './Suggestions.module.css';

/** A suggested claim that nobody saved yet: it is saved by giving it an answer or a link. */
export function FoundSuggestion({
  found: { title, segments, speaker, reasons },
  onPlace,
  onLink,
  onGoTo,
}: {
  found: FoundComparison;
  onPlace: (answer: AnswerValue) => void;
  onLink: (kind: Link['kind']) => void;
  onGoTo: () => void;
}) {
  const quoteId = useId();
  return (
    <li className={styles.found}>
      <p className={styles.where}>{i18n.t('compare.foundOn', [isolated(title)])}</p>
      <SpeakerLine name={speaker?.name} role={speaker?.role} />
      <div id={quoteId}>
        <QuoteText segments={segments} />
      </div>
      <ReasonList reasons={reasons} />
      <div className={styles.actions}>
        <Menu<AnswerValue>
          button={i18n.t('compare.savePlaceAs')}
          choices={ANSWERS.map((answer) => ({ key: answer, label: answerWord(answer) }))}
          onChoose={onPlace}
        />
        <Menu<Link['kind']>
          look="quiet"
          button={i18n.t('compare.saveLinkAs')}
          choices={LINK_KINDS.map((kind) => ({ key: kind, label: linkWord(kind) }))}
          onChoose={onLink}
        />
        <Button look="quiet" aria-describedby={quoteId} onClick={onGoTo}>
          <JumpIcon /> {i18n.t('popup.goTo')}
        </Button>
      </div>
    </li>
  );
}

/** Whichever way a title runs, it turns nothing round it: FIRST STRONG ISOLATE to POP DIRECTIONAL ISOLATE. */
function isolated(title: string): string {
  return `\u2068${title}\u2069`;
}
