// What a line-up says at a glance, and what it rests on: which day each list is of, which source and vintage each series.
import { make } from '../../core/dom.js';
import { part } from '../../core/api.js';
import { absent, count, listIds, listName } from '../../core/format.js';
import { table } from '../../ui/table.js';

/** The sentence under the page's heading. */
export function headline({ lineup, view }) {
  const { periods } = lineup;
  const sum = kind => periods.reduce((all, period) => all + (period[kind]?.total ?? 0), 0);
  const news = periods.reduce((all, period) => all + (period.news ?? 0), 0);
  const last = periods.at(-1);
  const noun = lineup.count === 'targets' ? ['target designated', 'targets designated'] : ['designation', 'designations'];
  const said = view.cumulative
    ? [`${count(last.in_force?.total ?? 0, 'is', 'are')} listed at the end of ${last.period}`]
    : [
      view.events.includes('designations') && count(sum('designations'), ...noun),
      view.events.includes('removals') && count(sum('removals'), 'removal'),
      view.events.includes('news') && count(news, 'article'),
    ].filter(Boolean);
  const first = periods.find(period => period.designations?.total > 0);
  const begin = !view.cumulative && view.events.includes('designations') && first ? ` The first designations stand in ${first.period}.` : '';
  return said.length > 0 ? `${lineup.from} to ${lineup.to}: ${said.join(', ')}.${begin}` : `${lineup.from} to ${lineup.to}.`;
}

/** The lists' days and the series' sources, on demand. */
export function basis({ lineup, view }) {
  const lists = [...lineup.lists].sort((a, b) => listIds.indexOf(a.list) - listIds.indexOf(b.list));
  const series = lineup.indicators.filter(one => view.indicators.includes(one.code));
  return make('details', { class: 'basis' },
    make('summary', {}, 'What this rests on'),
    table({ caption: 'Lists, as of the snapshot that each is of', columns: listColumns, rows: lists }),
    series.length > 0 && table({ caption: 'Indicators', columns: seriesColumns, rows: series }));
}

const listColumns = [
  { label: 'List', cell: one => make('a', { href: `/dashboard/sources/${part(one.list)}` }, listName(one.list)), text: one => one.list },
  { label: 'As of', cell: one => one.snapshot_date ?? 'never fetched' },
  { label: 'Here since', cell: one => (one.committed_at ?? one.knowledge_begins)?.slice(0, 10) ?? absent },
];

const seriesColumns = [
  { label: 'Indicator', cell: one => one.name ?? one.code },
  { label: 'Unit', cell: one => one.unit ?? absent },
  { label: 'Source', cell: one => one.source ?? 'not held' },
  { label: 'Vintage', cell: one => one.vintage ?? absent },
  { label: 'Why this series', cell: one => one.chosen?.reason ?? one.note ?? absent },
];
