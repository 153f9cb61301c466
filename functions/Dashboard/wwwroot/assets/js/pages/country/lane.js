// The lane of dated events: what happened on one day, by one list, is one point, the larger the more there was.
import { listIds, listName } from '../../core/format.js';
import { eventMark, listBrief } from './marks.js';
import { endOf, middleOf, startOf } from './periods.js';

// More points than this cannot be told apart, and a chart that moves must draw them all in each frame.
const most = 1500;

/** The rows of the lane, each with its points: lists in their order, then news, then own sets. Only those that have any. */
export function lane(lineup) {
  const events = lineup.periods.flatMap(period => period.events);
  const whole = points(events, event => event.date.value);
  // In a long life of many events the points of a month become one.
  const shown = whole.length > most ? points(events, event => event.date.value.slice(0, 7)) : whole;
  const rows = [...new Set(shown.map(point => point.row))].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return { rows: rows.map(row => ({ id: row, label: rowLabel(row, lineup), name: rowName(row, lineup), points: shown.filter(point => point.row === row) })), byMonth: shown !== whole };
}

/** How many events of the line-up are not among those that it shows, and so have no point. */
export const undrawn = lineup => lineup.periods.reduce((sum, period) => sum + period.events_total - period.events.length, 0);

function points(events, dateOf) {
  const found = new Map();
  for (const event of events) {
    const row = rowOf(event);
    const date = dateOf(event);
    const key = `${date} ${event.kind} ${row}`;
    if (!found.has(key)) found.set(key, { row, kind: event.kind, date, at: middleOf(date), from: startOf(date), to: endOf(date), mark: eventMark(event.kind, event.list), names: [], n: 0 });
    const point = found.get(key);
    point.n++;
    if (point.names.length < 4) point.names.push(event.name ?? event.title);
  }
  return [...found.values()];
}

const rowOf = event => (event.kind === 'news' ? 'news' : event.list ?? `set:${event.set}`);

const rank = row => (row === 'news' ? listIds.length : row.startsWith('set:') ? listIds.length + 1 : listIds.indexOf(row));

const rowLabel = (row, lineup) => (row === 'news' ? 'News' : row.startsWith('set:') ? setName(row, lineup) : listBrief(row));

const rowName = (row, lineup) => (row === 'news' ? 'news' : row.startsWith('set:') ? setName(row, lineup) : listName(row));

/** The name for people of an own set that a line-up counts. */
export const setName = (kind, lineup) => lineup.sets?.find(one => `set:${one.set}` === kind)?.name ?? kind.slice('set:'.length);
