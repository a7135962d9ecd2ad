import { useState } from 'react';
import { i18n } from '#i18n';
import { Menu } from '../../../components/ui/Menu.tsx';
import { citationOf } from '../../../lib/exchange/citation.ts';
import { copyFormatted, copyText } from '../../../lib/extension/clipboard.ts';
import type { JoinedClaim } from '../../../lib/store/rows.ts';
import { exchangeWords } from './exchange-words.ts';

type Form = 'plain' | 'markdown' | 'html';

/** Copies a claim as a citation, in the form that the place where it goes takes. */
export function CitationMenu({ row: { claim, page, speaker } }: { row: JoinedClaim }) {
  const [copied, setCopied] = useState<boolean>();

  async function copy(form: Form): Promise<void> {
    const citation = citationOf(claim, { page, speaker }, exchangeWords());
    setCopied(undefined);
    setCopied(
      form === 'html' ? await copyFormatted(citation.plain, citation.html) : await copyText(citation[form]),
    );
  }

  return (
    <>
      <Menu<Form>
        look="quiet"
        button={i18n.t('exchange.cite.button')}
        choices={[
          { key: 'plain', label: i18n.t('exchange.cite.plain') },
          { key: 'markdown', label: i18n.t('exchange.cite.markdown') },
          { key: 'html', label: i18n.t('exchange.cite.html') },
        ]}
        onChoose={(form) => void copy(form)}
      />
      <span role="status">
        {copied !== undefined && i18n.t(copied ? 'exchange.cite.done' : 'exchange.cite.failed')}
      </span>
    </>
  );
}
