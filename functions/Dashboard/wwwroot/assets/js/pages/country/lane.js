// The lane of dated events: what happened on one day, by one list, is one point, the larger the more there was.
import { listIds, listName } from '../../core/format.js';
import { eventMark, listBrief, topicMark } from './marks.js';
import { middleOf } from './periods.js';

// More points than this cannot be told apart, and a chart that moves must draw them all in each frame.
const most = 1000;

/** The rows of the lane, each with its points: lists in their order, then news (where topics were asked for, a row for each), then own sets. Only those that have any. */
export function lane(lineup) {
  const events = lineup.periods.flatMap(period => period.events);
  const topics = lineup.news?.topics ?? [];
  const whole = points(events, topics, event => event.date.value);
  // In a long life of many events the points of a month become one.
  const shown = whole.length > most ? points(events, topics, event => event.date.value.slice(0, 7)) : whole;
  const rows = Map.groupBy(shown, point => point.row);
  const order = [...rows.keys()].sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  return { rows: order.map(id => ({ id, ...named(id, lineup), points: rows.get(id) })), byMonth: shown !== whole };
}

/** How many events of the line-up are not among those that it shows, and so have no point. */
export const undrawn = lineup => lineup.periods.reduce((sum, period) => sum + period.events_total - period.events.length, 0);

function points(events, topics, dateOf) {
  const found = new Map();
  for (const event of events) {
    const date = dateOf(event);
    for (const row of rowsOf(event, topics)) {
      const key = `${date} ${event.kind} ${row}`;
      if (!found.has(key)) found.set(key, { row, kind: event.kind, date, at: middleOf(date), mark: markOf(event, row, topics), names: [], n: 0 });
      const point = found.get(key);
      point.n++;
      if (point.names.length < 4) point.names.push(event.name ?? event.title);
    }
  }
  return [...found.values()];
}

function rowsOf(event, topics) {
  if (event.kind !== 'news') return [event.list ?? `set:${event.set}`];
  return topics.length > 0 ? topics.filter(topic => event.topics.includes(topic)).map(topic => `news:${topic}`) : ['news'];
}

const markOf = (event, row, topics) => (row.startsWith('news:') ? topicMark(topics.indexOf(row.slice('news:'.length))) : eventMark(event.kind, event.list));

const rank = row => (row.startsWith('set:') ? listIds.length + 1 : row.startsWith('news') ? listIds.length : listIds.indexOf(row));

function named(row, lineup) {
  if (row.startsWith('set:')) return { label: setName(row, lineup), name: setName(row, lineup) };
  if (row === 'news') return { label: 'News', name: 'news' };
  const topic = row.startsWith('news:') && row.slice('news:'.length).replaceAll('-', ' ');
  return topic ? { label: topic, name: `news on ${topic}` } : { label: listBrief(row), name: listName(row) };
}

/** The name for people of an own set that a line-up counts. */
export const setName = (kind, lineup) => lineup.sets?.find(one => `set:${one.set}` === kind)?.name ?? kind.slice('set:'.length);
