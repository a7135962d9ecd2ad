import { i18n } from '#i18n';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import { quoteOf } from '../../lib/desk/claim-row.ts';
import type { Link } from '../../lib/model/records.ts';
import { GradeBadge } from '../claim/GradeBadge.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { SpeakerLine } from '../claim/SpeakerLine.tsx';
import { Button } from '../ui/Button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { figures } from '../ui/locale-format.ts';
import { Menu } from '../ui/Menu.tsx';
import {
  ANSWERS,
  type AnswerValue,
  type BoardProps,
  type FoundComparison,
  type PlacedClaim,
  type SuggestedClaims,
} from './compare-props.ts';
import { answerWord, LINK_KINDS, linkWord } from './compare-words.ts';
import { FoundSuggestion } from './FoundSuggestion.tsx';
import { ReasonList } from './ReasonList.tsx';
import styles from './Suggestions.module.css';

/** Claims of others that may speak of the same matter. The machine gives its reasons and asserts nothing. */
export function Suggestions({
  about,
  suggestions,
  found,
  placed,
  onPlace,
  onPlaceFound,
  onLinkFound,
  onGoToFound,
  onLink,
  onClose,
}: {
  about: ClaimRow | undefined;
  suggestions: SuggestedClaims | undefined;
  found: readonly FoundComparison[];
  placed: readonly PlacedClaim[];
  onPlace: BoardProps['onPlace'];
  onPlaceFound: BoardProps['onPlaceFound'];
  onLinkFound: BoardProps['onLinkFound'];
  onGoToFound: BoardProps['onGoToFound'];
  onLink: BoardProps['onLink'];
  onClose: () => void;
}) {
  const count = (suggestions?.suggestions.length ?? 0) + found.length;
  return (
    <section
      className={styles.suggestions}
      aria-labelledby="suggestions"
      aria-busy={suggestions === undefined}
    >
      <header>
        <h3 id="suggestions">
          {i18n.t('compare.suggestionsFor')}{' '}
          {about && <bdi>{i18n.t('common.quoted', [quoteOf(about.claim).slice(0, 120)])}</bdi>}
        </h3>
        <Button look="icon" aria-label={i18n.t('notebook.close')} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <p role="status">
        {suggestions === undefined
          ? i18n.t('compare.looking')
          : count === 0
            ? i18n.t('compare.nothingSuggested')
            : i18n.t('compare.suggested', count)}{' '}
        {suggestions &&
          suggestions.done < suggestions.total &&
          i18n.t('compare.soFar', [figures(suggestions.done), figures(suggestions.total)])}
      </p>
      <ul>
        {suggestions?.suggestions.map(({ row, suggestion }) => (
          <li key={row.claim.id} className={styles.item}>
            <SpeakerLine name={row.speaker?.name} role={row.speaker?.role} />
            <QuoteText segments={row.claim.segments} />
            <GradeBadge grade={row.claim.credibility} />
            <ReasonList reasons={suggestion.reasons} />
            <div className={styles.actions}>
              {!placed.some((one) => one.row.claim.id === row.claim.id) && (
                <Menu<AnswerValue>
                  button={i18n.t('compare.placeAs')}
                  choices={ANSWERS.map((answer) => ({ key: answer, label: answerWord(answer) }))}
                  onChoose={(answer) => onPlace(row.claim.id, answer)}
                />
              )}
              {about && (
                <Menu<Link['kind']>
                  look="quiet"
                  button={i18n.t('compare.linkAs')}
                  choices={LINK_KINDS.map((kind) => ({ key: kind, label: linkWord(kind) }))}
                  onChoose={(kind) =>
                    onLink({
                      fromClaimId: about.claim.id,
                      toClaimId: row.claim.id,
                      kind,
                      independent: undefined,
                    })
                  }
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      {suggestions && found.length > 0 && (
        <ul aria-label={i18n.t('compare.foundOnOpen')}>
          {found.map((one) => (
            <FoundSuggestion
              key={one.id}
              found={one}
              onPlace={(answer) => onPlaceFound(one.id, answer)}
              onLink={(kind) => onLinkFound(one.id, kind)}
              onGoTo={() => onGoToFound(one.id)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
