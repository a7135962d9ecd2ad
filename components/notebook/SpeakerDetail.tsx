import { useState } from 'react';
import { i18n } from '#i18n';
import type { ClaimRow } from '../../lib/desk/claim-row.ts';
import { Reliability } from '../../lib/model/grades.ts';
import { LIMITS } from '../../lib/model/limits.ts';
import { type Speaker, SpeakerKind } from '../../lib/model/records.ts';
import { GradeBadge } from '../claim/GradeBadge.tsx';
import { QuoteText } from '../claim/QuoteText.tsx';
import { problemOfAddress } from '../editor/editor-problems.ts';
import { hiddenCharacters, withoutHiddenCharacters } from '../editor/hidden-characters.ts';
import { tooLong } from '../editor/limit-words.ts';
import { Button } from '../ui/Button.tsx';
import field from '../ui/Field.module.css';
import { CloseIcon } from '../ui/icons.tsx';
import { ListField } from '../ui/ListField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { dayOf } from './dates.ts';
import styles from './RecordDetail.module.css';
import { reliabilityWord } from './verdict-words.ts';

const KINDS = {
  person: 'speakers.person',
  organization: 'speakers.organization',
  group: 'speakers.group',
  document: 'speakers.document',
} as const satisfies Record<SpeakerKind, string>;

export type SpeakerFields = Pick<Speaker, 'name' | 'kind' | 'aliases'> & {
  readonly role: string;
  readonly affiliation: string;
  readonly sameAs: string;
  readonly reliability: Reliability | '';
};

/** One speaker: the record, and the claims over time, of which some can be given to somebody else. */
export function SpeakerDetail({
  speaker,
  claims,
  total,
  onMore,
  onSave,
  onSplit,
  onDelete,
  onClose,
}: {
  speaker: Speaker;
  /** the first of them, the oldest first */
  claims: readonly ClaimRow[];
  /** how many there are */
  total: number;
  onMore: () => void;
  onSave: (fields: SpeakerFields) => void;
  onSplit: (claimIds: readonly string[], name: string) => void;
  onDelete: () => void;
  onClose: () => void;
}) {
  const [fields, setFields] = useState<SpeakerFields>(() => fieldsOf(speaker));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [newName, setNewName] = useState('');
  const set = (change: Partial<SpeakerFields>) => setFields({ ...fields, ...change });
  const nameless = fields.name.trim() === '';
  const hidden = hiddenCharacters(fields.name);
  const badAddress = problemOfAddress(fields.sameAs);
  const tooManyNames =
    fields.aliases.length > LIMITS.tags
      ? i18n.t('editor.tooManyNames', [String(LIMITS.tags)])
      : tooLong(fields.aliases.find((alias) => alias.length > LIMITS.name) ?? '', LIMITS.name);
  const canSave = !nameless && !badAddress && !tooManyNames;
  return (
    <div className={styles.detail}>
      <header className={styles.header}>
        <h2>
          <bdi>{speaker.name}</bdi>
        </h2>
        <Button look="icon" aria-label={i18n.t('notebook.close')} onClick={onClose}>
          <CloseIcon />
        </Button>
      </header>
      <form
        className={styles.form}
        aria-label={i18n.t('speakers.record')}
        onSubmit={(event) => {
          event.preventDefault();
          if (canSave) onSave(fields);
        }}
      >
        <TextField
          label={i18n.t('speakers.name')}
          value={fields.name}
          maxLength={500}
          problem={nameless ? i18n.t('speakers.nameMissing') : undefined}
          onChange={(name) => set({ name })}
        />
        {hidden.length > 0 && (
          <div role="status">
            <p className={field.problem}>{i18n.t('editor.hiddenCharacters', [hidden.join(', ')])}</p>
            <Button look="link" onClick={() => set({ name: withoutHiddenCharacters(fields.name) })}>
              {i18n.t('editor.removeHidden')}
            </Button>
          </div>
        )}
        <TextField
          label={i18n.t('speakers.role')}
          value={fields.role}
          maxLength={500}
          onChange={(role) => set({ role })}
        />
        <TextField
          label={i18n.t('speakers.affiliation')}
          value={fields.affiliation}
          maxLength={500}
          onChange={(affiliation) => set({ affiliation })}
        />
        <Select
          label={i18n.t('speakers.kind')}
          value={fields.kind}
          options={SpeakerKind.options.map((value) => ({ value, label: i18n.t(KINDS[value]) }))}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={i18n.t('facet.reliability')}
          value={fields.reliability}
          options={[
            { value: '' as const, label: i18n.t('grade.none') },
            ...Reliability.options.map((value) => ({
              value,
              label: i18n.t('grade.codeAndWord', [value, reliabilityWord(value)]),
            })),
          ]}
          onChange={(reliability) => set({ reliability })}
        />
        <ListField
          label={i18n.t('speakers.aliases')}
          values={fields.aliases}
          limit={LIMITS.tags}
          onChange={(aliases) => set({ aliases: [...aliases] })}
        />
        {tooManyNames && (
          <p role="alert" className={field.problem}>
            {tooManyNames}
          </p>
        )}
        <TextField
          label={i18n.t('speakers.sameAs')}
          value={fields.sameAs}
          maxLength={LIMITS.url}
          problem={badAddress}
          onChange={(sameAs) => set({ sameAs })}
        />
        <div className={styles.actions}>
          <Button look="primary" type="submit">
            {i18n.t('card.save')}
          </Button>
          <Button look="danger" onClick={onDelete}>
            {i18n.t('speakers.delete')}
          </Button>
        </div>
      </form>
      <section aria-labelledby="speaker-claims">
        <h3 id="speaker-claims">{i18n.t('speakers.claims', total)}</h3>
        <ol className={styles.claims}>
          {claims.map(({ claim, page }) => (
            <li key={claim.id}>
              <input
                type="checkbox"
                aria-label={i18n.t('notebook.select', [claim.segments[0]?.quote.exact.slice(0, 80) ?? ''])}
                checked={chosen.has(claim.id)}
                onChange={({ target }) => {
                  const next = new Set(chosen);
                  if (target.checked) next.add(claim.id);
                  else next.delete(claim.id);
                  setChosen(next);
                }}
              />
              <div>
                <a href={`#/claims/${claim.id}`}>
                  <QuoteText segments={claim.segments} />
                </a>
                <p className={styles.facts}>
                  <GradeBadge grade={claim.credibility} />
                  <time dateTime={claim.saidAt ?? claim.createdAt}>
                    {dayOf(claim.saidAt ?? claim.createdAt)}
                  </time>
                  <bdi>{page.outlet ?? page.title}</bdi>
                </p>
              </div>
            </li>
          ))}
        </ol>
        {claims.length < total && (
          <Button look="quiet" onClick={onMore}>
            {i18n.t('notebook.showMore', [String(total - claims.length)])}
          </Button>
        )}
        {chosen.size > 0 && (
          <form
            className={styles.split}
            onSubmit={(event) => {
              event.preventDefault();
              if (newName.trim() === '') return;
              onSplit([...chosen], newName.trim());
              setChosen(new Set());
              setNewName('');
            }}
          >
            <TextField
              label={i18n.t('speakers.splitName', chosen.size)}
              value={newName}
              maxLength={500}
              onChange={setNewName}
            />
            <Button type="submit">{i18n.t('speakers.split')}</Button>
          </form>
        )}
      </section>
    </div>
  );
}

function fieldsOf(speaker: Speaker): SpeakerFields {
  const { name, kind, aliases, role = '', affiliation = '', sameAs = '', reliability = '' } = speaker;
  return { name, kind, aliases, role, affiliation, sameAs, reliability };
}
