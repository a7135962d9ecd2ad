import { useEffect, useState } from 'react';
import type { DeskProblem, DeskSaving, DeskValues } from '../../../components/exchange/exchange-props.ts';
import { DeskProfile } from '../../../lib/exchange/desk-profile.ts';
import { keepDesk, readDesk } from '../../../lib/extension/exchange-settings.ts';
import { Verdict } from '../../../lib/model/grades.ts';

/** The desk that signs reviews, as it is kept. `ready` once it is known. */
export function useDesk() {
  const [profile, setProfile] = useState<DeskProfile>();
  const [ready, setReady] = useState(false);
  const [saving, setSaving] = useState<DeskSaving>('idle');
  useEffect(() => {
    void readDesk().then((kept) => {
      setProfile(DeskProfile.safeParse(kept).data);
      setReady(true);
    });
  }, []);

  async function save(values: DeskValues): Promise<void> {
    const read = profileOf(values);
    if ('problems' in read) return setSaving(read.problems);
    await keepDesk(read.profile);
    setProfile(read.profile);
    setSaving(read.profile ? 'saved' : 'removed');
  }

  return {
    profile,
    ready,
    values: valuesOf(profile),
    saving,
    save: (values: DeskValues) => void save(values),
  };
}

/** The profile that the values describe; none where all of them are empty. */
export function profileOf(
  values: DeskValues,
): { profile: DeskProfile | undefined } | { problems: readonly DeskProblem[] } {
  const name = values.name.trim();
  const url = values.url.trim();
  const reviewUrl = values.reviewUrl.trim();
  if (name === '' && url === '' && reviewUrl === '') return { profile: undefined };
  const scale = scaleOf(values);
  const checked = DeskProfile.safeParse({
    name,
    url,
    ...(reviewUrl && { reviewUrl }),
    ...(scale && { ratingScale: scale }),
  });
  if (checked.success) return { profile: checked.data };
  const problems = checked.error.issues.map(({ path }): DeskProblem => {
    const [first] = path;
    return first === 'name' || first === 'url' || first === 'reviewUrl' ? first : 'scale';
  });
  return { problems: [...new Set(problems)] };
}

/** Undefined where nothing is typed; what is no number is left for the schema to refuse. */
function scaleOf({ best, worst, ratings }: DeskValues): object | undefined {
  const given = Verdict.options.filter(
    (verdict) => ratings[verdict].label.trim() !== '' || ratings[verdict].value.trim() !== '',
  );
  if (given.length === 0 && best.trim() === '' && worst.trim() === '') return undefined;
  const entries = given.map((verdict) => {
    const { label, value } = ratings[verdict];
    const rating = {
      ...(label.trim() && { label: label.trim() }),
      ...(value.trim() && { value: numberOf(value) }),
    };
    return [verdict, rating];
  });
  return { best: numberOf(best), worst: numberOf(worst), ratings: Object.fromEntries(entries) };
}

function numberOf(text: string): number | undefined {
  const number = Number(text.trim().replace(',', '.'));
  return text.trim() === '' || Number.isNaN(number) ? undefined : number;
}

function valuesOf(profile: DeskProfile | undefined): DeskValues {
  const scale = profile?.ratingScale;
  const ratingOf = (verdict: Verdict) => ({
    label: scale?.ratings[verdict]?.label ?? '',
    value: String(scale?.ratings[verdict]?.value ?? ''),
  });
  return {
    name: profile?.name ?? '',
    url: profile?.url ?? '',
    reviewUrl: profile?.reviewUrl ?? '',
    best: String(scale?.best ?? ''),
    worst: String(scale?.worst ?? ''),
    ratings: {
      supported: ratingOf('supported'),
      refuted: ratingOf('refuted'),
      conflicting: ratingOf('conflicting'),
      'not-enough-evidence': ratingOf('not-enough-evidence'),
      'not-checkable': ratingOf('not-checkable'),
    },
  };
}
