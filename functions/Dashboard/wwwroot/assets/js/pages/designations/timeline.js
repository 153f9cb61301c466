// When each list had the target: a bar for every time that it was listed.
import { date, listName } from '../../core/format.js';
import { chart } from '../../ui/chart.js';
import { evidence } from './words.js';

export function timeline(found, today = new Date().toISOString().slice(0, 10)) {
  const lists = found.lists.map(one => one.list);
  const rows = found.members.flatMap(member => member.periods.map(period => ({ list: member.list, id: member.id, ...period })));
  const { figure, draw } = chart({
    caption: 'When each list had it',
    description: `A bar from listing to removal on each of ${lists.length} lists.`,
    file: `target-${found.id.replaceAll(/[^\w.-]/g, '-')}`,
    size: 'lanes',
    columns: [
      { label: 'List', cell: row => listName(row.list) },
      { label: 'Id', cell: row => row.id },
      { label: 'From', cell: row => date(row.from) },
      { label: 'Known by', cell: row => evidence(row.from_evidence) },
      { label: 'To', cell: row => (row.to ? date(row.to) : 'now') },
    ],
    rows,
    option: colour => option(lists, rows, today, colour),
  });
  figure.style.setProperty('--lanes', lists.length);
  draw({});
  return figure;
}

const option = (lists, rows, today, colour) => ({
  grid: { left: 20, right: 16, top: 8, bottom: 8, containLabel: true },
  tooltip: { renderMode: 'richText', formatter: ({ data: { row } }) => `${listName(row.list)}: ${row.from.value} to ${row.to?.value ?? 'now'}` },
  xAxis: { type: 'time', axisLabel: { color: colour('ink-soft'), hideOverlap: true }, splitLine: { show: true, lineStyle: { color: colour('line') } } },
  yAxis: { type: 'category', inverse: true, data: lists.map(listName), axisLabel: { color: colour('ink') }, axisTick: { show: false }, axisLine: { show: false } },
  series: [{
    type: 'custom',
    renderItem: (_, api) => bar(api),
    encode: { x: [0, 1], y: 2 },
    data: rows.map(row => ({
      value: [first(row.from), row.to ? first(row.to) : today, lists.indexOf(row.list)],
      itemStyle: { color: colour(`list-${row.list}`) },
      row,
    })),
  }],
});

// A date that is known to the month or year stands at its first day, as periods count it.
const first = ({ value }) => `${value}-01-01`.slice(0, 10);

function bar(api) {
  const [left, middle] = api.coord([api.value(0), api.value(2)]);
  const [right] = api.coord([api.value(1), api.value(2)]);
  const height = Math.min(api.size([0, 1])[1] * 0.5, 18);
  return { type: 'rect', shape: { x: left, y: middle - height / 2, width: Math.max(right - left, 2), height, r: 2 }, style: { fill: api.visual('color') } };
}
