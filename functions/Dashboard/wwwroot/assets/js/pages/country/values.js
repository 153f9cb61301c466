// What a line-up has, period by period: as a table, and in words.
import { absent, listIds, listName, number } from '../../core/format.js';
import { namesAt } from './eras.js';
import { setName } from './lane.js';

/** The columns of the line-up's table. */
export function columnsOf(lineup, view, { eras }) {
  const lists = lineup.lists.map(one => one.list).sort((a, b) => listIds.indexOf(a) - listIds.indexOf(b));
  const counted = view.cumulative
    ? [['in_force', 'Listed at its end']]
    : [['designations', 'Designations'], ['removals', 'Removals']].filter(([kind]) => view.events.includes(kind));
  return [
    { label: 'Period', cell: row => row.period },
    ...(eras.length > 0 ? [{ label: 'Era', cell: row => namesAt(eras, row.period).join(', ') }] : []),
    ...drawnOf(lineup, view).map(({ code, name, unit }) => numeric(`${name} (${unit})`, row => row.indicators[code])),
    ...counted.flatMap(([kind, label]) => [
      numeric(label, row => row[kind]?.total),
      ...lists.map(list => numeric(`${label}, ${listName(list)}`, row => row[kind]?.by_list[list])),
    ]),
    ...(view.events.includes('news') ? [numeric(view.cumulative ? 'News so far' : 'News', row => row.news)] : []),
    ...view.events.filter(kind => kind.startsWith('set:')).map(kind => numeric(setName(kind, lineup), row => row.incidents_by_set?.[kind.slice('set:'.length)])),
  ];
}

/** The indicators of a line-up that are drawn, each with its place among all: those that were asked for and have any value. Of one name, each says whose it is. */
export function drawnOf(lineup, view) {
  const drawn = lineup.indicators
    .map((one, place) => ({ ...one, place }))
    .filter(one => view.indicators.includes(one.code) && lineup.periods.some(period => period.indicators[one.code] !== null));
  const alike = one => drawn.filter(other => other.name === one.name).length > 1;
  return drawn.map(one => (alike(one) ? { ...one, name: `${one.name}, ${one.source.split(/[,(]/)[0].trim()}` } : one));
}

const numeric = (label, value) => ({
  label,
  number: true,
  cell: row => number(value(row)),
  // A file has the figure as it is.
  text: row => value(row) ?? null,
});

/** A count as a readout says it: what is not known is no zero. */
export const amount = value => (value === null || value === undefined ? absent : number(value, 0));
