import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { PageDetail } from '../../components/notebook/PageDetail.tsx';
import { PagesView } from '../../components/notebook/PagesView.tsx';
import { SpeakerDetail } from '../../components/notebook/SpeakerDetail.tsx';
import { SpeakersView } from '../../components/notebook/SpeakersView.tsx';
import type { LikelyDuplicate } from '../../lib/desk/duplicates.ts';
import { expectAccessible } from './axe.ts';
import { ENDLESS, HOSTILE, PAGE, PUMPS_ROW, row } from './notebook-samples.ts';
import { speaker, uuid } from './samples.ts';

const ILSE = { speaker: speaker(1, 'Ilse Verbruggen', 'harbour engineer'), claims: 3 };
const ILSA = { speaker: speaker(2, 'Ilsa Verbruggen'), claims: 1 };
const TOMAS = { speaker: { ...speaker(3, 'Tomas Okonjo'), aliases: ['T. Okonjo'] }, claims: 2 };
const SPELLINGS: LikelyDuplicate = {
  ids: [ILSA.speaker.id, ILSE.speaker.id],
  strength: 'strong',
  reason: 'spelling',
  names: ['Ilsa Verbruggen', 'Ilse Verbruggen'],
};

function openSpeakers(props: Partial<Parameters<typeof SpeakersView>[0]> = {}) {
  const calls = { onOpen: vi.fn(), onMerge: vi.fn() };
  render(
    <SpeakersView
      speakers={[ILSE, ILSA, TOMAS]}
      duplicates={[SPELLINGS]}
      openId={undefined}
      detail={null}
      {...calls}
      {...props}
    />,
  );
  return { ...calls, user: userEvent.setup() };
}

describe('the speakers', () => {
  test('stand in a table with their role, reliability and number of claims', async () => {
    openSpeakers();
    const table = screen.getByRole('table', { name: '3 speakers' });
    const [first] = within(table).getAllByRole('row').slice(1);
    expect(first).toHaveTextContent('Ilse Verbruggen');
    expect(first).toHaveTextContent('harbour engineer');
    expect(first).toHaveTextContent('Not graded');
    await expectAccessible();
  });

  test('are found by an alias', async () => {
    const { user } = openSpeakers();
    await user.type(screen.getByRole('searchbox', { name: 'Find a speaker' }), 't. ok');
    expect(screen.getByRole('table', { name: '1 speaker' })).toHaveTextContent('Tomas Okonjo');
  });

  test('who are likely one are suggested with the reason, and merged into the one with more claims', async () => {
    const { user, onMerge } = openSpeakers();
    const region = screen.getByRole('region', { name: 'Likely the same' });
    expect(region).toHaveTextContent('two spellings');
    expect(onMerge).not.toHaveBeenCalled();
    await user.click(
      within(region).getByRole('button', { name: 'Merge “Ilsa Verbruggen” into “Ilse Verbruggen”' }),
    );
    expect(onMerge).toHaveBeenCalledWith(ILSE.speaker.id, [ILSA.speaker.id]);
  });

  test('any two that are chosen can be merged', async () => {
    const { user, onMerge } = openSpeakers({ duplicates: [] });
    await user.click(screen.getByRole('checkbox', { name: 'Select “Ilsa Verbruggen”' }));
    expect(screen.queryByRole('button', { name: /^Merge/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Select “Tomas Okonjo”' }));
    await user.click(screen.getByRole('button', { name: 'Merge these 2 into “Tomas Okonjo”' }));
    expect(onMerge).toHaveBeenCalledWith(TOMAS.speaker.id, [ILSA.speaker.id]);
  });

  test('where there are none it is said how they come', async () => {
    openSpeakers({ speakers: [], duplicates: [] });
    expect(screen.getByText('No speakers yet')).toBeInTheDocument();
    await expectAccessible();
  });

  test('names of markup, turned and endless text are shown as text', async () => {
    openSpeakers({
      speakers: [
        { speaker: speaker(7, HOSTILE, HOSTILE), claims: 1 },
        { speaker: speaker(8, ENDLESS), claims: 1 },
      ],
      duplicates: [],
    });
    expect(document.querySelector('img')).toBeNull();
    await expectAccessible();
  });
});

function openDetail(total = 2) {
  const calls = { onSave: vi.fn(), onSplit: vi.fn(), onDelete: vi.fn(), onClose: vi.fn(), onMore: vi.fn() };
  render(
    <SpeakerDetail speaker={ILSE.speaker} claims={[PUMPS_ROW, row(9, HOSTILE)]} total={total} {...calls} />,
  );
  return { ...calls, user: userEvent.setup() };
}

describe('a speaker’s record', () => {
  test('has a heading, a form and the claims', async () => {
    openDetail();
    expect(screen.getByRole('heading', { name: 'Ilse Verbruggen' })).toBeInTheDocument();
    expect(screen.getByRole('form', { name: 'The speaker’s record' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: '2 claims' })).toHaveTextContent('The pumps were never tested');
    expect(document.querySelector('img')).toBeNull();
    await expectAccessible();
  });

  test('name, reliability and another name are saved', async () => {
    const { user, onSave } = openDetail();
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.type(name, 'Ilse Verbruggen-Maas');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Reliability of the speaker' }), 'B');
    await user.type(screen.getByLabelText('Also called'), 'I. Verbruggen{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        name: 'Ilse Verbruggen-Maas',
        reliability: 'B',
        aliases: ['I. Verbruggen'],
      }),
    );
  });

  test('without a name it is refused, beside the field', async () => {
    const { user, onSave } = openDetail();
    await user.clear(screen.getByRole('textbox', { name: 'Name' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(
      'A speaker needs a name.',
    );
    await expectAccessible();
  });

  test('an address that is none of the web is refused, beside the field', async () => {
    const { user, onSave } = openDetail();
    const elsewhere = screen.getByRole('textbox', { name: 'The same elsewhere (Wikidata, a web site)' });
    await user.type(elsewhere, 'javascript:alert(1)');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(elsewhere).toHaveAccessibleDescription(/Write a web address/);
    await expectAccessible();
  });

  test('characters that turn a name round are told by their code, and go on request', async () => {
    const { user, onSave } = openDetail();
    const name = screen.getByRole('textbox', { name: 'Name' });
    await user.clear(name);
    await user.click(name);
    await user.paste('Ilse \u202eneggurbreV');
    expect(screen.getByText(/U\+202E/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Remove them' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ilse neggurbreV' }));
  });

  test('ten thousand other names are refused with a sentence', async () => {
    const { user, onSave } = openDetail();
    const names = Array.from({ length: 10_000 }, (_, n) => `Name ${n}`).join(',');
    await user.click(screen.getByLabelText('Also called'));
    await user.paste(names);
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('At most 100 names can be kept.');
  });

  test('more claims are shown on request', async () => {
    const { user, onMore } = openDetail(250);
    expect(screen.getByRole('region', { name: '250 claims' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show 248 more' }));
    expect(onMore).toHaveBeenCalledOnce();
  });

  test('some claims are given to a speaker of their own', async () => {
    const { user, onSplit } = openDetail();
    await user.click(screen.getByRole('checkbox', { name: /Select “The pumps/ }));
    const name = screen.getByRole('textbox', { name: 'Name of the speaker that gets 1 claim' });
    await user.type(name, '  Ilse Maas{Enter}');
    expect(onSplit).toHaveBeenCalledWith([PUMPS_ROW.claim.id], 'Ilse Maas');
  });
});

describe('a page’s record', () => {
  const ROW = row(9, HOSTILE);

  function openPage(onReadAgain?: () => void) {
    const onClose = vi.fn();
    render(
      <PageDetail
        page={PAGE}
        claims={[PUMPS_ROW, ROW]}
        hrefOf={({ claim }) => (claim.id === ROW.claim.id ? undefined : `${PAGE.url}#:~:text=The%20pumps`)}
        onReadAgain={onReadAgain}
        onClose={onClose}
      />,
    );
    return { onClose, user: userEvent.setup() };
  }

  test('leads to each claim where it stands and with all its fields', async () => {
    openPage();
    const [first] = screen.getAllByRole('listitem');
    const open = within(first as HTMLElement).getByRole('link', { name: 'Open at these words' });
    expect(open).toHaveAttribute('href', `${PAGE.url}#:~:text=The%20pumps`);
    expect(open).toHaveAccessibleDescription(/The pumps were never tested/);
    expect(screen.getAllByRole('link', { name: 'All fields' })).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: 'Open at these words' })).toHaveLength(1);
    expect(document.querySelector('img')).toBeNull();
    await expectAccessible();
  });

  test('the page is read again on request, where it can be opened', async () => {
    const onReadAgain = vi.fn();
    const { user } = openPage(onReadAgain);
    await user.click(screen.getByRole('button', { name: 'Open and read again' }));
    expect(onReadAgain).toHaveBeenCalledOnce();
  });

  test('where it has no address there is nothing to read', () => {
    openPage();
    expect(screen.queryByRole('button', { name: 'Open and read again' })).not.toBeInTheDocument();
  });
});

describe('the pages', () => {
  const PAGES = [
    { page: PAGE, claims: 3, checked: 1 },
    { page: { ...PAGE, id: uuid(901), title: HOSTILE, url: 'javascript:alert(1)' }, claims: 0, checked: 0 },
  ];

  function openPages(pages: Parameters<typeof PagesView>[0]['pages'] = PAGES) {
    const calls = { onMarkDone: vi.fn(), onDelete: vi.fn() };
    render(
      <PagesView
        pages={pages}
        hrefOf={({ url }) => (url.startsWith('https://') ? url : undefined)}
        openId={undefined}
        detail={null}
        pageHref={({ id }) => `#/pages/${id}`}
        {...calls}
      />,
    );
    return { ...calls, user: userEvent.setup() };
  }

  test('stand in a table with how far the work on them is', async () => {
    openPages();
    const table = screen.getByRole('table', { name: '2 pages' });
    expect(table).toHaveTextContent('1 of 3 checked');
    expect(screen.getByRole('link', { name: PAGE.title })).toHaveAttribute('href', PAGE.url);
    await expectAccessible();
  });

  test('an address that is none of the web is no link', () => {
    openPages();
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
    expect(document.querySelector('img')).toBeNull();
  });

  test('a page is marked as done, or deleted, by its title', async () => {
    const { user, onMarkDone, onDelete } = openPages();
    await user.click(screen.getByRole('checkbox', { name: `All claims of “${PAGE.title}” are checked` }));
    expect(onMarkDone).toHaveBeenCalledWith(PAGE.id, true);
    await user.click(screen.getByRole('button', { name: `Delete the page “${PAGE.title}”` }));
    expect(onDelete).toHaveBeenCalledWith(PAGE.id);
  });

  test('a page that is done can be taken up again', async () => {
    const { user, onMarkDone } = openPages([{ page: PAGE, claims: 3, checked: 3 }]);
    const done = screen.getByRole('checkbox', { name: `All claims of “${PAGE.title}” are checked` });
    expect(done).toBeChecked();
    await user.click(done);
    expect(onMarkDone).toHaveBeenCalledWith(PAGE.id, false);
  });

  test('before the claims are counted no number is shown, and nothing can be marked as done', async () => {
    openPages([{ page: PAGE, claims: undefined, checked: undefined }]);
    expect(screen.getByRole('table', { name: '1 page' })).toHaveTextContent('…');
    expect(screen.getByRole('checkbox')).toBeDisabled();
    await expectAccessible();
  });

  test('of thousands only those near what is seen are in the document, each with its place', async () => {
    // jsdom lays nothing out: without a height the table would show no row.
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(800);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(48);
    const many = Array.from({ length: 3_000 }, (_, n) => ({
      page: { ...PAGE, id: uuid(10_000 + n), title: `Part ${n} of the inquiry` },
      claims: 1,
      checked: 0,
    }));
    const { user } = openPages(many);
    const table = screen.getByRole('table', { name: '3000 pages' });
    expect(table).toHaveAttribute('aria-rowcount', '3001');
    const rows = within(table).getAllByRole('row');
    expect(rows.length).toBeLessThan(60);
    expect(rows[1]).toHaveAttribute('aria-rowindex', '2');
    await user.type(screen.getByRole('searchbox', { name: 'Find a page' }), 'PART 2999');
    expect(screen.getByRole('table', { name: '1 page' })).toHaveTextContent('Part 2999 of the inquiry');
    await expectAccessible();
    vi.restoreAllMocks();
  });

  test('a page is found by its outlet', async () => {
    const { user } = openPages();
    await user.type(screen.getByRole('searchbox', { name: 'Find a page' }), 'inquiry');
    expect(screen.getByRole('table', { name: '1 page' })).toBeInTheDocument();
  });

  test('where there are none it is said when one is kept', async () => {
    openPages([]);
    expect(screen.getByText('No pages yet')).toBeInTheDocument();
    await expectAccessible();
  });
});
