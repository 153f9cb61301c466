// The line-up of the country page: loads what a view asks for, draws it, and says what it lacks.
import { fill, make, say } from '../../core/dom.js';
import { get, part } from '../../core/api.js';
import { count } from '../../core/format.js';
import { countryName } from '../../core/countries.js';
import { failure, nothing } from '../../ui/states.js';
import { lineupFigure } from './figure.js';
import { notes } from './notes.js';
import { rowsOf } from './rows.js';
import * as views from './view.js';

/** The panel. `show(view)` loads what the view needs, `decorate(eras)` adds the eras, which may come later, `onLoad(lineup, view)` is told of each answer. */
export function lineupPanel(country, { signal, onLoad }) {
  const element = make('section', { class: 'lineup-panel', 'aria-label': 'Line-up' }, make('p', { class: 'loading' }, 'Loading…'));
  const noted = make('div');
  const figure = lineupFigure(country);
  let eras = [];
  let shown = null;
  let asked = null;
  let latest = null;
  let loading = null;

  return {
    element,
    decorate(more) {
      if (JSON.stringify(more) === JSON.stringify(eras)) return;
      eras = more;
      if (shown) draw();
    },
    show(view) {
      latest = view;
      const question = JSON.stringify(views.lineup(view));
      if (question !== asked) return load(question);
      if (!shown) return undefined;
      shown.view = view;
      return figure.element()?.isConnected ? figure.follow(view) : undefined;
    },
  };

  async function load(question) {
    asked = question;
    loading?.abort();
    const mine = loading = new AbortController();
    element.setAttribute('aria-busy', 'true');
    try {
      const lineup = await get(`lineup/${part(country)}`, views.lineup(latest), { signal: AbortSignal.any([signal, mine.signal]) });
      if (loading !== mine) return;
      const first = shown === null;
      // The zoom or the period may have been changed meanwhile.
      shown = { lineup, view: latest };
      onLoad(shown);
      if (!first) say(`${count(lineup.periods.length, 'period')}, from ${lineup.from} to ${lineup.to}, are shown.`);
      await draw();
    } catch (error) {
      if (loading !== mine || error.name === 'AbortError') return;
      // What was drawn is no answer to what is asked now.
      shown = null;
      onLoad(null);
      fill(element, failure(error, () => load(question)));
    } finally {
      if (loading === mine) element.removeAttribute('aria-busy');
    }
  }

  async function draw() {
    const { lineup, view } = shown;
    const laid = rowsOf(lineup, view, eras);
    fill(noted, notes(shown, laid));
    if (isEmpty(lineup, laid.rows)) {
      fill(element, nothing(`Nothing is held on ${countryName(country)} from ${lineup.from} to ${lineup.to}: no value of these indicators, and no event of these kinds.`), noted);
      return;
    }
    const drawn = figure.draw({ ...shown, ...laid, eras });
    // To put it in again would take the focus from its buttons.
    if (figure.element().parentNode !== element) fill(element, figure.element(), noted);
    await drawn;
  }
}

const isEmpty = (lineup, rows) => !rows.some(row => row.kind === 'lines')
  && lineup.periods.every(period => period.events_total === 0 && !period.in_force?.total);
