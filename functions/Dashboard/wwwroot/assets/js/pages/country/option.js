// The line-up as an option of ECharts: the rows one below the other, on one line of time.
import { listIds, listName, short } from '../../core/format.js';
import { bands } from './eras.js';
import { listToken } from './marks.js';
import { endOf, middleOf, startOf } from './periods.js';

const right = 14;

/** How far the plots stand from the left: the widest label there is a list's name. */
export const left = 86;

/** `{ rows, lineup, view, eras, zoom, width }`, with `zoom` as `{ from, to }` in milliseconds, answers what draws them in the colours of now. */
export function option({ rows, lineup, view, eras, zoom, width }) {
  return colour => {
    const [min, max] = [startOf(lineup.periods[0].period), endOf(lineup.periods.at(-1).period)];
    const last = rows.length - 1;
    const all = rows.map((_, i) => i);
    const behind = bandSeries(bands(eras), colour);
    const part = { xAxisIndex: all, filterMode: 'none', startValue: zoom.from, endValue: zoom.to };
    return {
      useUTC: true,
      grid: rows.map(row => ({ left, right, top: row.top, height: row.height })),
      title: rows.filter(row => !row.untitled).map(row => titleOf(row, view, colour, width)),
      xAxis: rows.map((row, i) => ({
        type: 'time',
        gridIndex: i,
        min,
        max,
        // A row of bars would make room at its ends, and no longer lie in line with the others.
        containShape: false,
        splitNumber: Math.max(3, Math.round(width / 90)),
        axisLabel: { show: i === last, hideOverlap: true, color: colour('ink-soft'), formatter: { year: '{yyyy}', month: '{MMM}', quarter: '{MMM}' } },
        axisTick: { show: i === last },
        axisLine: { show: row.kind !== 'eras', onZero: row.kind !== 'lane', lineStyle: { color: colour('line-strong') } },
        splitLine: { show: row.kind !== 'eras', lineStyle: { color: colour('line'), opacity: 0.6 } },
      })),
      yAxis: rows.map((row, i) => ({ gridIndex: i, ...yAxisOf(row, view, colour) })),
      dataZoom: [
        // The wheel belongs to the page; with Ctrl or Shift it zooms here.
        { ...part, type: 'inside', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: true, preventDefaultMouseMove: false, minValueSpan: 2 * (max - min) / lineup.periods.length },
        { ...part, ...sliderOf(colour), labelFormatter: value => periodAt(lineup, value) },
      ],
      tooltip: {
        trigger: 'item',
        renderMode: 'richText',
        confine: true,
        backgroundColor: colour('surface'),
        borderColor: colour('line-strong'),
        textStyle: { color: colour('ink'), fontSize: 13 },
      },
      series: rows.flatMap((row, i) => [
        ...(row.kind === 'eras' ? [eraNames(bands(eras), colour)] : seriesOf(row, { lineup, view, colour })).map(series => ({ ...series, xAxisIndex: i, yAxisIndex: i })),
        ...(row.kind === 'eras' || eras.length === 0 ? [] : [{ ...behind, xAxisIndex: i, yAxisIndex: i }]),
      ]),
    };
  };
}

const sliderOf = colour => ({
  type: 'slider',
  left,
  right,
  bottom: 6,
  height: 20,
  showDataShadow: false,
  brushSelect: false,
  borderColor: colour('line'),
  fillerColor: colour('era-a'),
  handleStyle: { color: colour('surface'), borderColor: colour('line-strong') },
  moveHandleStyle: { color: colour('line-strong') },
  textStyle: { color: colour('ink-soft') },
});

/** The period in which a moment lies. */
export const periodAt = (lineup, moment) => (lineup.periods.find(period => endOf(period.period) > moment) ?? lineup.periods.at(-1)).period;

function titleOf(row, view, colour, width) {
  const rich = { name: { fontSize: 13, fontWeight: 600, color: colour('ink') }, unit: { fontSize: 13, color: colour('ink-soft') } };
  (row.series ?? []).forEach(({ mark }, i) => { rich[`mark${i}`] = { color: colour(mark.token), fontSize: 13 }; });
  return { text: titleText(row, view), left: 2, top: row.top - 21, padding: 0, textStyle: { fontSize: 13, rich, width: width - 8, overflow: 'truncate' } };
}

function titleText(row, view) {
  switch (row.kind) {
    case 'lines': return `${row.series.map(seriesTitle).join('  ')}  {unit|${plain(row.unit)}}`;
    case 'counts': return view.cumulative
      ? `{name|Listed at the end of each ${view.interval}}  {unit|by list}`
      : '{name|Designations}  {unit|up, by list;}  {name|removals}  {unit|down}';
    default: return `{name|Events at their dates}  {unit|${row.byMonth ? 'those of a month as one' : 'larger: more on one day'}}`;
  }
}

const seriesTitle = ({ name, mark }, i) => `{mark${i}|${glyphs[mark.shape]}} {name|${plain(name)}}`;

const glyphs = { circle: '●', rect: '■', triangle: '▲', diamond: '◆' };

// Braces and bars are marks of rich text.
const plain = text => (text ?? '').replace(/[{}|]/g, ' ');

function yAxisOf(row, view, colour) {
  if (row.kind === 'eras') return { type: 'value', min: 0, max: 1, show: false };
  if (row.kind === 'lane')
    return {
      type: 'category',
      inverse: true,
      data: row.lanes.map(one => one.label),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { color: colour('ink'), width: left - 8, overflow: 'truncate' },
      splitLine: { show: false },
    };
  return {
    type: 'value',
    // Lines keep to their values, bars stand on nothing.
    scale: row.kind === 'lines' && !view.bars,
    splitNumber: 3,
    axisLabel: { color: colour('ink-soft'), formatter: value => short(row.kind === 'counts' ? Math.abs(value) : value) },
    splitLine: { lineStyle: { color: colour('line') } },
    minInterval: row.kind === 'counts' ? 1 : undefined,
  };
}

function seriesOf(row, { lineup, view, colour }) {
  switch (row.kind) {
    case 'lines': return row.series.map(series => indicatorSeries(series, { lineup, view, colour }));
    case 'counts': return countSeries({ lineup, view, colour });
    default: return row.lanes.flatMap((one, i) => laneSeries(one, i, colour));
  }
}

function indicatorSeries({ code, name, mark }, { lineup, view, colour }) {
  const data = lineup.periods.map(period => [middleOf(period.period), period.indicators[code]]);
  const common = { id: `indicator ${code}`, name, data, silent: true, itemStyle: { color: colour(mark.token) } };
  return view.bars
    ? { ...common, type: 'bar', barCategoryGap: '25%' }
    : {
      ...common,
      type: 'line',
      symbol: mark.shape,
      symbolSize: lineup.periods.length > 120 ? 3 : 6,
      showSymbol: true,
      lineStyle: { width: 2, color: colour(mark.token) },
      z: 3,
    };
}

function countSeries({ lineup, view, colour }) {
  const lists = [...lineup.lists.map(one => one.list)].sort((a, b) => listIds.indexOf(a) - listIds.indexOf(b));
  const up = view.cumulative ? 'in_force' : 'designations';
  return lists.flatMap(list => [
    (view.cumulative || view.events.includes('designations')) && bar(up, list, 1),
    !view.cumulative && view.events.includes('removals') && bar('removals', list, -1),
  ]).filter(one => one && one.data.some(([, value]) => value !== null));

  function bar(what, list, sign) {
    return {
      id: `${what} ${list}`,
      name: `${listName(list)}, ${what === 'removals' ? 'removals' : what === 'in_force' ? 'listed' : 'designations'}`,
      type: 'bar',
      stack: 'counts',
      barCategoryGap: '20%',
      silent: true,
      // Bars stack by their places, so every period has one; of hundreds of months with nothing in them none is drawn.
      data: lineup.periods.map(period => [middleOf(period.period), period[what]?.by_list[list] > 0 ? period[what].by_list[list] * sign : null]),
      itemStyle: { color: colour(listToken(list)) },
    };
  }
}

function laneSeries(one, row, colour) {
  return [...new Set(one.points.map(point => point.kind))].map(kind => {
    const points = one.points.filter(point => point.kind === kind);
    const { token, shape, hollow } = points[0].mark;
    return {
      id: `events ${one.id} ${kind}`,
      name: `${kind}, ${one.name}`,
      type: 'scatter',
      symbol: shape,
      data: points.map(point => ({ value: [point.at, row, point.n], point })),
      symbolSize: value => Math.min(20, 5 + 2 * Math.sqrt(value[2])),
      itemStyle: hollow ? { color: colour('surface'), borderColor: colour(token), borderWidth: 2 } : { color: colour(token), opacity: 0.8 },
      emphasis: { disabled: true },
      tooltip: { formatter: ({ data }) => said(data.point, one.name) },
      z: 4,
    };
  });
}

const kinds = { designation: ['designation', 'designations'], removal: ['removal', 'removals'], news: ['article', 'articles'], incident: ['event', 'events'] };

function said(point, where) {
  const more = point.n > point.names.length ? [`and ${point.n - point.names.length} more`] : [];
  const [singular, plural] = kinds[point.kind] ?? [point.kind, point.kind];
  return [`${point.date}: ${point.n} ${point.n === 1 ? singular : plural}, ${where}`, ...point.names.map(name => cut(plain(name))), ...more].join('\n');
}

const cut = text => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const bandSeries = (all, colour) => ({
  type: 'scatter',
  data: [],
  silent: true,
  markArea: {
    silent: true,
    animation: false,
    data: all.map((band, i) => [{ xAxis: band.start, itemStyle: { color: colour(i % 2 ? 'era-b' : 'era-a') } }, { xAxis: band.end }]),
  },
});

// Names are written within their bands, however wide these are at the moment.
const eraNames = (all, colour) => ({
  id: 'eras',
  type: 'custom',
  silent: true,
  clip: true,
  data: all.map(band => [band.start, band.end]),
  encode: { x: [0, 1] },
  renderItem: eraName(all, { bands: [colour('era-a'), colour('era-b')], ink: colour('ink-soft') }),
});

const eraText = { verticalAlign: 'middle', overflow: 'break', lineOverflow: 'truncate', ellipsis: '…', fontSize: 11, lineHeight: 13 };

// Called for each frame while the chart is zoomed: what it needs is looked up before.
function eraName(all, colours) {
  return (parameters, api) => {
    const [x, y] = api.coord([api.value(0), 1]);
    const [end, bottom] = api.coord([api.value(1), 0]);
    const area = parameters.coordSys;
    const [from, to] = [Math.max(x, area.x), Math.min(end, area.x + area.width)];
    if (to <= from) return null;
    const i = parameters.dataIndex;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x: from, y, width: to - from, height: bottom - y }, style: { fill: colours.bands[i % 2] } },
        to - from > 28 && {
          type: 'text',
          style: {
            ...eraText,
            text: all[i].name,
            x: from + 4,
            y: (y + bottom) / 2,
            width: to - from - 8,
            height: bottom - y,
            fill: colours.ink,
          },
        },
      ].filter(Boolean),
    };
  };
}
