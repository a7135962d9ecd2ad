import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { byRole, clickByRole, findByRole } from '../../scripts/browsers/by-role.ts';
import { textOf } from '../../scripts/browsers/surfaces.ts';
import { until } from '../../scripts/browsers/waiting.ts';
import { i18n } from '../support/i18n.ts';
import { BROWSERS, browserForTests } from './support/browsers.ts';
import { typeInto } from './support/card.ts';
import { isMarked, markedAs } from './support/marks.ts';
import { chooseByKeys, listed, shows, suggestionWith } from './support/notebook.ts';
import {
  closeSidePanels,
  currentIs,
  emptyDatabase,
  noRow,
  openSidePanel,
  rowsOf,
  rowWhen,
  tableOf,
  tableWhen,
} from './support/side-panel.ts';
import { siteForTests } from './support/site.ts';

const site = siteForTests();

const FORCED = 'They kept the lamp on for two nights and forced me to sign the confession';
const WILLING = 'The confession was made without intimidation, and two officers heard it';
const WEATHER = 'It rained on the day of the arrest and on every day after it';
const UNREAD = 'Nobody read the confession to me before I signed';
const QUESTION = 'Was the confession forced?';

const ARREST = `
  <p>The case of the sunken boat at Ostervik came back to court on Monday.</p>
  <p>“${FORCED},” said Teodor Halvar, a ferry pilot.</p>
  <p>“${WILLING},” said Agda Merrin, the chief constable.</p>
  <p>“${WEATHER},” said Ruben Sollén, a neighbour.</p>`;
const APPEAL = `
  <p>The appeal of the Ostervik ferry pilot begins in March.</p>
  <p>“${UNREAD},” said Theodor Halvar, a ferry pilot.</p>`;

/** What a person does with a case in the course of two articles, each step asserted in the database and on screen. */
describe.each(BROWSERS)('a case is worked on in %s', (name) => {
  const installed = browserForTests(name);
  let notebook: Page;

  beforeEach(async () => {
    notebook = await openNotebook();
    // A try before this one may have left something.
    await emptyDatabase(notebook);
    await notebook.close();
    notebook = await openNotebook();
  });
  afterEach(async () => {
    await closeSidePanels(installed.driver);
    await notebook.close();
  });

  test('from the first reading to two accounts side by side', { timeout: 180_000 }, async () => {
    await shows(notebook, i18n.t('notebook.noClaims'));
    await workThroughByKeyboard();
    await addFromSecondArticle();
    await findAgain();
    await compareBothSides();
    await undoTheLink();
    await mergeTheSpellings();
  });

  /** Waits until it has made or read its database. */
  async function openNotebook(): Promise<Page> {
    const opened = await installed.driver.openExtensionPage('/notebook.html');
    await opened.setViewport({ width: 1280, height: 860 });
    await until('the notebook has read its claims', () =>
      opened.evaluate(
        (none) => document.body.innerText.includes(none) || document.querySelector('[data-open]') !== null,
        i18n.t('notebook.noClaims'),
      ),
    );
    return opened;
  }

  async function claimWith(words: string): Promise<Record<string, unknown>> {
    const found = (await tableOf(notebook, 'claims')).find((claim) => JSON.stringify(claim).includes(words));
    if (!found) throw new Error(`No claim has the words “${words}”.`);
    return found;
  }

  /** Side panel: no mouse is used. */
  async function workThroughByKeyboard(): Promise<void> {
    const page = await installed.driver.open(
      site.article('/arrest', 'Ferry pilot takes his words back', ARREST),
    );
    const panel = await openSidePanel(installed.driver, page);
    const { keyboard } = panel;
    await rowWhen(panel, FORCED, 'found');

    await keyboard.press('?');
    await byRole(panel, 'heading', i18n.t('sidepanel.help'));
    await keyboard.press('Escape');
    await until(
      'the help is closed',
      async () => !(await findByRole(panel, 'heading', i18n.t('sidepanel.help'))),
    );

    await currentIs(panel, FORCED);
    await keyboard.press('s');
    await rowWhen(panel, FORCED, 'saved');
    await markedAs(page, 'saved', FORCED);
    await keyboard.press('n');
    await until('the note can be typed', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'),
    );
    await keyboard.type('Ask for the log of the cells.');
    await control(panel, 'Enter');
    await until('the note is stored', async () =>
      (await tableOf(panel, 'claims')).some(({ note }) => note === 'Ask for the log of the cells.'),
    );

    await until('the row has the focus again', () =>
      panel.evaluate(() => document.activeElement?.closest('[role=row]') !== null),
    );
    await keyboard.press('j');
    await currentIs(panel, WILLING);
    await until('the page shows which one is meant', () => isMarked(page, 'active', WILLING));
    await keyboard.press('4');
    expect((await rowWhen(panel, WILLING, 'saved')).text).toContain('Doubtful');
    await keyboard.press('0');
    await until('the grade is taken away', async () =>
      (await tableOf(panel, 'claims')).every(({ credibility }) => credibility === undefined),
    );
    await keyboard.press('4');
    await until('the grade is stored', async () => (await claimWith(WILLING)).credibility === 4);

    await keyboard.press('j');
    await currentIs(panel, WEATHER);
    await keyboard.press('x');
    await noRow(panel, WEATHER);
    await tableWhen(panel, 'dismissals', 1);

    await keyboard.press('/');
    await until('the filter can be typed', () =>
      panel.evaluate(() => document.activeElement?.tagName === 'INPUT'),
    );
    await keyboard.type('intimidation');
    await until('one claim is left', async () => (await rowsOf(panel)).length === 1);
    await rowWhen(panel, WILLING, 'saved');
    expect(await tableOf(panel, 'claims')).toHaveLength(2);
    await closeSidePanels(installed.driver);
  }

  /** The editor with all fields, by keyboard as well. */
  async function addFromSecondArticle(): Promise<void> {
    const page = await installed.driver.open(site.article('/appeal', 'Appeal begins in March', APPEAL));
    const panel = await openSidePanel(installed.driver, page);
    await rowWhen(panel, UNREAD, 'found');
    await panel.keyboard.press('e');
    await shows(panel, i18n.t('editor.titleNew'));
    const statement = await byRole(panel, 'textbox', i18n.t('editor.statement'));
    await statement.focus();
    await panel.keyboard.type('The suspect did not know what he signed.');
    await control(panel, 'Enter');
    await rowWhen(panel, UNREAD, 'saved');
    expect(await claimWith(UNREAD)).toMatchObject({ statement: 'The suspect did not know what he signed.' });
    const speakers = await tableWhen(panel, 'speakers', 3);
    expect(speakers.map((speaker) => speaker.name).toSorted()).toEqual([
      'Agda Merrin',
      'Teodor Halvar',
      'Theodor Halvar',
    ]);
    await closeSidePanels(installed.driver);
  }

  /** By words, by field and by page. */
  async function findAgain(): Promise<void> {
    await notebook.bringToFront();
    await listed(notebook, [FORCED, WILLING, UNREAD]);
    await typeInto(notebook, 'textbox', i18n.t('notebook.search'), 'speaker:halv');
    await listed(notebook, [FORCED, UNREAD]);
    await typeInto(notebook, 'textbox', i18n.t('notebook.search'), 'cells');
    await listed(notebook, [FORCED]);
    await typeInto(notebook, 'textbox', i18n.t('notebook.search'), '"appeal begins"');
    await listed(notebook, [UNREAD]);

    await clickByRole(notebook, 'link', i18n.t('notebook.viewPages'));
    await shows(notebook, i18n.t('pages.caption', 2));
    await clickByRole(notebook, 'link', i18n.t('pages.checked', ['0', '2']));
    const arrest = (await tableOf(notebook, 'pages')).find(({ url }) => String(url).endsWith('/arrest'));
    const title = String(arrest?.title);
    await byRole(notebook, 'heading', title);
    const place = await byRole(notebook, 'link', i18n.t('pages.openAtClaim'));
    expect(await place.evaluate((link) => link.getAttribute('href'))).toMatch(/\/arrest#:~:text=/);
    const done = i18n.t('pages.markDone', [title]);
    await clickByRole(notebook, 'checkbox', done);
    await until(
      'both are checked',
      async () =>
        (await tableOf(notebook, 'claims')).filter(({ status }) => status === 'checked').length === 2,
    );
    await shows(notebook, i18n.t('pages.checked', ['2', '2']));
    await clickByRole(notebook, 'checkbox', done);
    await until('none is checked', async () =>
      (await tableOf(notebook, 'claims')).every(({ status }) => status === 'to-check'),
    );
    await shows(notebook, i18n.t('pages.checked', ['0', '2']));
  }

  /** The second side comes from what is suggested. */
  async function compareBothSides(): Promise<void> {
    await clickByRole(notebook, 'link', i18n.t('notebook.viewCompare'));
    await typeInto(notebook, 'textbox', i18n.t('compare.ask'), QUESTION);
    await notebook.keyboard.press('Enter');
    const [question] = await tableWhen(notebook, 'questions', 1);
    expect(question).toMatchObject({ text: QUESTION });
    await byRole(notebook, 'heading', QUESTION);

    await typeInto(notebook, 'textbox', i18n.t('compare.findClaims'), 'forced');
    await chooseByKeys(notebook, await byRole(notebook, 'button', i18n.t('compare.placeAs')), 0);
    const forced = await claimWith(FORCED);
    expect(await tableWhen(notebook, 'answers', 1)).toMatchObject([
      { questionId: question?.id, claimId: forced.id, answer: 'yes' },
    ]);

    const menu = { beginning: i18n.t('compare.claimMenu', [FORCED.slice(0, 20)]).slice(0, 30) };
    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.suggest'));
    const other = await until('the other side is suggested', () => suggestionWith(notebook, WILLING));
    expect(await other.evaluate((item) => item.textContent)).toContain('“forced” – “without intimidation”');
    const place = await other.$('button');
    if (!place) throw new Error('The suggestion has no button.');
    await chooseByKeys(notebook, place, 1);
    const willing = await claimWith(WILLING);
    const answers = await tableWhen(notebook, 'answers', 2);
    expect(answers.find(({ claimId }) => claimId === willing.id)).toMatchObject({ answer: 'no' });
    await byRole(notebook, 'region', i18n.t('compare.column', 1, [i18n.t('compare.no'), '1']));

    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.linkTo'));
    await clickByRole(notebook, 'button', i18n.t('compare.link'));
    expect(await tableWhen(notebook, 'links', 1)).toMatchObject([
      { fromClaimId: forced.id, toClaimId: willing.id, kind: 'contradicts' },
    ]);
    await shows(notebook, `${i18n.t('compare.contradicts')}: Agda Merrin`);
    await shows(notebook, `${i18n.t('compare.contradicts')}: Teodor Halvar`);
  }

  async function undoTheLink(): Promise<void> {
    await clickByRole(notebook, 'button', i18n.t('common.undo'));
    await tableWhen(notebook, 'links', 0);
    await until(
      'no card tells of it',
      async () => !(await textOf(notebook)).includes(`${i18n.t('compare.contradicts')}: Agda Merrin`),
    );
    const menu = { beginning: i18n.t('compare.claimMenu', [FORCED.slice(0, 20)]).slice(0, 30) };
    await chooseByKeys(notebook, await byRole(notebook, 'button', menu), i18n.t('compare.linkTo'));
    await clickByRole(notebook, 'button', i18n.t('compare.link'));
    await tableWhen(notebook, 'links', 1);
  }

  /** One speaker, and two again; what was built on the claims stays. */
  async function mergeTheSpellings(): Promise<void> {
    await clickByRole(notebook, 'link', i18n.t('notebook.viewSpeakers'));
    await shows(notebook, i18n.t('speakers.caption', 3));
    await clickByRole(notebook, 'button', { beginning: 'Merge “' });
    await shows(notebook, i18n.t('speakers.caption', 2));
    const pilot = (await tableWhen(notebook, 'speakers', 2)).find(({ aliases }) => String(aliases) !== '');
    const own = (await tableOf(notebook, 'claims')).filter(({ speakerId }) => speakerId === pilot?.id);
    expect(own.map(({ id }) => id).toSorted()).toEqual(
      [(await claimWith(FORCED)).id, (await claimWith(UNREAD)).id].toSorted(),
    );
    // Whose speaker changed says so in its history.
    expect(own.filter(({ history }) => JSON.stringify(history).includes('"speakerId"'))).toHaveLength(1);

    await clickByRole(notebook, 'button', i18n.t('common.undo'));
    await shows(notebook, i18n.t('speakers.caption', 3));
    await tableWhen(notebook, 'speakers', 3);
    expect((await claimWith(FORCED)).speakerId).not.toBe((await claimWith(UNREAD)).speakerId);
    await tableWhen(notebook, 'answers', 2);
    await tableWhen(notebook, 'links', 1);
  }
});

async function control(page: Page, key: 'Enter'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
