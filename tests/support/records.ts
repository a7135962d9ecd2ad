import type { ClaimDraftSource } from '../../lib/model/claim-edit.ts';
import type { NewClaim } from '../../lib/store/claims.ts';

/** A quoted claim as the reader would hand it over. */
export function foundSource(exact: string, start = 120): ClaimDraftSource {
  return {
    form: 'direct',
    segments: [
      {
        quote: {
          type: 'TextQuoteSelector',
          exact,
          prefix: 'The minister said: “',
          suffix: '” Reporters asked again.',
        },
        position: { type: 'TextPositionSelector', start, end: start + exact.length },
      },
    ],
    attribution: { mention: 'The minister', name: 'Ilse Okonjo', role: 'minister', cue: 'said' },
    suggestion: { name: 'Ilse Okonjo', role: 'minister' },
  };
}

export function newClaim(
  exact: string,
  edit: NewClaim['edit'] = {},
  url = 'https://paper.example/harbour',
): NewClaim {
  return {
    id: crypto.randomUUID(),
    page: { url, metadata: { title: 'Harbour deal signed at night', lang: 'en' } },
    source: foundSource(exact),
    edit,
  };
}
