import { i18n } from '#i18n';
import { setDocumentLanguage } from '../../components/document-language.ts';
import { BulkBar } from '../../components/notebook/BulkBar.tsx';
import { FirstClaims } from '../../components/notebook/ClaimRows.tsx';
import { ClaimsLayout } from '../../components/notebook/ClaimsLayout.tsx';
import { NotebookFrame, VIEWS } from '../../components/notebook/NotebookFrame.tsx';
import { isRoomBeside } from '../../components/notebook/room-beside.ts';
import { showFirstFrame } from '../../components/ui/show-first-frame.ts';
import { DEFAULT_QUERY } from '../../lib/desk/query.ts';
import type { LoadMessages } from '../../lib/extension/first-script.ts';
import { soon } from '../../lib/extension/soon.ts';
import { speakChosenLanguage } from '../../lib/extension/speak-chosen-language.ts';
import { showTheme } from '../../lib/extension/theme.ts';
import type { Asked, FirstAnswer } from './first-answer.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Shows the newest claims, if they come soon enough, before the code is there that the notebook works with.
 * @returns what was shown
 */
export async function drawFirstClaims(
  { settings, first }: Asked,
  load: LoadMessages,
): Promise<FirstAnswer | undefined> {
  await speakChosenLanguage(settings, load);
  setDocumentLanguage(document, i18n.t('notebook.title'));
  showTheme(document, (await settings).theme);
  const known = await soon(first);
  const root = document.getElementById('root');
  const isOpen = /\/claims\/./.test(location.hash);
  if (known && known.rows.length > 0 && !isOpen && root) {
    await showFirstFrame(
      <NotebookFrame view="claims" views={VIEWS}>
        <ClaimsAtFirst {...known} />
      </NotebookFrame>,
      root,
    );
  }
  return known;
}

/** Nothing is called before React draws it. */
function ignore(): void {}

/** What `ClaimsPage` begins with. */
function ClaimsAtFirst({ rows, columns }: FirstAnswer) {
  const total = rows.length;
  const shown = { columns, total, rowAt: (index: number) => rows[index], selected: NONE, openId: undefined };
  return (
    <ClaimsLayout
      query={DEFAULT_QUERY}
      ignored={[]}
      stage="loading"
      progress={{ done: 0, total: 0 }}
      busy={false}
      stored={0}
      counts={undefined}
      bulk={BulkBar.atFirst({ total: undefined })}
      searches={undefined}
      detail={undefined}
      onQuery={ignore}
      onColumns={ignore}
      filtersOpen={isRoomBeside()}
      list={<FirstClaims {...shown} isCounted={false} />}
      {...shown}
    />
  );
}
