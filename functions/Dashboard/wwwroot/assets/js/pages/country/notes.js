// What a line-up does not show, in sentences: series that are not held, dates that are too coarse, events beyond those that are drawn.
import { make } from '../../core/dom.js';
import { count } from '../../core/format.js';
import { undrawn } from './lane.js';

/** The notes below the chart; null where there are none. */
export function notes({ lineup, view }, { rows }) {
  const said = [...series(lineup, view), ...coarse(lineup, view), ...beyond(lineup, rows), ...news(lineup, view)];
  return said.length > 0 ? make('ul', { class: 'notes soft' }, said.map(text => make('li', {}, text))) : null;
}

const series = (lineup, view) => lineup.indicators
  .filter(one => view.indicators.includes(one.code) && one.note)
  .map(one => `${one.name ?? one.code}: ${one.note}`);

function coarse({ coarser }, view) {
  const total = coarser.total + (coarser.news ?? 0) + (coarser.incidents ?? 0);
  return total > 0 ? [`${count(total, 'event')} whose date is coarser than a ${view.interval} ${total === 1 ? 'stands' : 'stand'} in no period.`] : [];
}

function beyond(lineup, rows) {
  const lane = rows.find(row => row.kind === 'lane');
  const missing = lane ? undrawn(lineup) : 0;
  return [
    missing > 0 && `${count(missing, 'event')} of periods with more than 500 ${missing === 1 ? 'has' : 'have'} no point in the lane; the counts have all of them. `
      + 'A shorter interval shows more.',
    lane?.byMonth && 'In the lane the events of a month by one list are one point, since there are too many for their days.',
  ].filter(Boolean);
}

const news = (lineup, view) => (view.events.includes('news') && lineup.news?.begins
  ? [`News are known from ${lineup.news.begins} on, when the earliest of the feeds begins.`]
  : []);
