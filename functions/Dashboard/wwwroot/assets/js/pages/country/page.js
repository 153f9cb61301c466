// The country page: the dated events of a country lined up with its economy, and whether the two move together.
import { fill, make } from '../../core/dom.js';
import { get, part } from '../../core/api.js';
import { countryName } from '../../core/countries.js';
import { prepare } from '../../ui/chart.js';
import { associationPanel } from './association.js';
import { chooser } from './chooser.js';
import { controls } from './controls.js';
import { eraTable } from './era-table.js';
import * as eras from './eras.js';
import { periodEvents } from './events.js';
import { basis, headline } from './facts.js';
import { lineupPanel } from './lineup.js';
import { read } from './view.js';

// The chart library is fetched while the data are.
prepare();

export function mount(root, { values, query: first, signal }) {
  const country = (values.country ?? 'IRN').toUpperCase();
  const lead = make('p', { class: 'lead' }, 'Loading…');
  const rest = make('div');
  const lineup = lineupPanel(country, {
    signal,
    onLoad(shown) {
      lead.textContent = shown ? headline(shown) : '';
      fill(rest, shown && basis(shown));
    },
  });
  // What the chart waits for is asked for before all else.
  lineup.show(read(first));

  const held = quietly(get(`indicators/${part(country)}`, {}, { signal }).then(page => page.items), null);
  const sets = quietly(get('events', {}, { signal }).then(page => page.items), []);
  const studies = quietly(get('studies', {}, { signal }).then(page => page.items), []);
  const preset = quietly(studies.then(all => eras.ofStudy(country, all, signal)), null);

  const form = controls(country, { held, sets, signal });
  const events = periodEvents(country, signal);
  const summary = eraTable(country, signal);
  const association = associationPanel(country, { held, sets, signal });

  root.append(
    make('div', { class: 'row spread' }, make('h1', {}, countryName(country)), chooser(country, studies)),
    lead,
    make('div', { class: 'beside' },
      make('div', {}, form.element, lineup.element, events.element, summary.element, rest),
      association.element));

  return {
    update(query) {
      const view = read(query);
      form.show(query);
      const drawn = lineup.show(view);
      association.show(view, query);
      events.show(view);
      showEras(view);
      return drawn;
    },
  };

  async function showEras(view) {
    const study = view.eras === null ? await preset : null;
    const shown = view.eras === null ? study?.eras ?? [] : view.eras === 'none' ? [] : eras.parse(view.eras);
    lineup.decorate(shown);
    summary.show(view, shown, study);
  }
}

// What only adds to the page must not hold it back: where it fails, the page is without.
const quietly = (promise, otherwise) => promise.catch(() => otherwise);
