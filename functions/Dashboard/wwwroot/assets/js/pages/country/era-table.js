// The eras of the chart summed up: the mean of each indicator, and how much happened.
import { fill, make } from '../../core/dom.js';
import { get, part } from '../../core/api.js';
import { number } from '../../core/format.js';
import { load } from '../../ui/states.js';
import { table } from '../../ui/table.js';
import { write } from './eras.js';
import { counted } from './view.js';

/** The panel. `show(view, eras, study)` takes the eras and the study that they are of, if any; they are summed up when it is opened. */
export function eraTable(country, signal) {
  const body = make('div');
  const origin = make('p', { class: 'soft' });
  const element = make('details', { class: 'eras', hidden: true }, make('summary', {}, 'The eras in figures'), origin, body);
  let wanted = null;
  let asked = null;

  element.addEventListener('toggle', bring);
  return {
    element,
    show(view, eras, study) {
      element.hidden = eras.length === 0;
      wanted = eras.length > 0 ? { view, eras } : null;
      fill(origin, study && ['The eras are those of ', make('a', { href: `/dashboard/studies/${part(study.id)}` }, study.title), '.']);
      return bring();
    },
  };

  function bring() {
    if (!wanted || !element.open) return undefined;
    const { view, eras } = wanted;
    const parameters = { ...counted(view), from: view.from, to: view.to, eras: write(eras), events_per_period: 0 };
    const question = JSON.stringify(parameters);
    if (question === asked) return undefined;
    asked = question;
    return load(body, () => get(`lineup/${part(country)}`, parameters, { signal }), lineup =>
      table({ caption: 'Means of the indicators, and counts, by era', columns: columns(lineup, view), rows: lineup.eras, hideCaption: true }));
  }
}

const columns = (lineup, view) => [
  { label: 'Era', cell: era => era.name },
  { label: 'Periods', cell: era => (era.from ? `${era.from} to ${era.to}` : 'none') },
  ...lineup.indicators.filter(one => one.held && view.indicators.includes(one.code))
    .map(one => ({ label: `Mean of ${one.name}, ${one.unit} (n)`, number: true, cell: era => mean(era.indicators[one.code]) })),
  ...[['designations', 'Designations'], ['removals', 'Removals']].filter(([kind]) => view.events.includes(kind))
    .map(([kind, label]) => ({ label, number: true, cell: era => number(era[kind]?.total, 0) })),
];

const mean = measured => (measured ? `${number(measured.mean)} (${measured.n})` : number(null));
