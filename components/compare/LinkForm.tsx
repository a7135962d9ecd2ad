import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { quoteOf } from '../../lib/desk/claim-row.ts';
import type { Link } from '../../lib/model/records.ts';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import type { LinkChoice, PlacedClaim } from './compare-props.ts';
import { LINK_KINDS, linkWord } from './compare-words.ts';
import styles from './LinkForm.module.css';

type Independence = 'unsaid' | 'yes' | 'no';

/** How one claim stands to another. */
export function LinkForm({
  from,
  others,
  onLink,
  onCancel,
}: {
  from: PlacedClaim;
  others: readonly PlacedClaim[];
  onLink: (link: LinkChoice) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const [kind, setKind] = useState<Link['kind']>('contradicts');
  const [toId, setToId] = useState(others[0]?.row.claim.id ?? '');
  const [independence, setIndependence] = useState<Independence>('unsaid');
  return (
    <form
      className={styles.form}
      aria-label={i18n.t('compare.linkTo')}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        onLink({
          fromClaimId: from.row.claim.id,
          toClaimId: toId,
          kind,
          independent: independence === 'unsaid' ? undefined : independence === 'yes',
        });
      }}
    >
      <Select
        label={i18n.t('compare.relation')}
        value={kind}
        options={LINK_KINDS.map((value) => ({ value, label: linkWord(value) }))}
        onChange={setKind}
      />
      <label htmlFor={id}>{i18n.t('compare.otherClaim')}</label>
      <select id={id} value={toId} onChange={({ target }) => setToId(target.value)}>
        {others.map(({ row }) => (
          <option key={row.claim.id} value={row.claim.id}>
            {[row.speaker?.name, quoteOf(row.claim).slice(0, 60)].filter(Boolean).join(': ')}
          </option>
        ))}
      </select>
      <Select
        label={i18n.t('compare.independentQuestion')}
        value={independence}
        options={[
          { value: 'unsaid', label: i18n.t('compare.notSaid') },
          { value: 'yes', label: i18n.t('compare.independent') },
          { value: 'no', label: i18n.t('compare.notIndependent') },
        ]}
        onChange={setIndependence}
      />
      <div className={styles.actions}>
        <Button look="primary" type="submit">
          {i18n.t('compare.link')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('common.cancel')}</Button>
      </div>
    </form>
  );
}
