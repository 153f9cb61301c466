// How a graph of a study is drawn: the first of several series as bars and the others as lines, a single one as a line; an axis for each unit;
// other sources of a series beside it, to compare; eras as bands behind, events as numbers above.
import { short } from '../../core/format.js';
import { bands, places } from './graph-layout.js';
import { figure } from './verdicts.js';

const lineHeight = 20;

/** The option of a graph that is drawn `width` pixels wide. */
export const option = (graph, width) => colour => {
  const held = graph.series.filter(series => series.lines.length > 0);
  // There are two sides: what has a third unit is in the table alone.
  const units = [...new Set(held.map(series => series.unit))].slice(0, 2);
  const drawn = held.filter(series => units.includes(series.unit));
  const periods = drawn[0].lines[0].values.map(value => value.period);
  const events = places(graph.events, periods, width);
  const levels = Math.max(0, ...events.map(event => event.level + 1));
  const eras = bands(graph.eras, periods);
  return {
    legend: { bottom: 0, type: 'plain', itemGap: 14, textStyle: { color: colour('ink'), fontSize: width < 500 ? 11 : 12, width: width - 50, overflow: 'truncate' }, data: drawn.flatMap(series => series.lines.map(line => lineName(series, line))) },
    grid: { left: 62, right: units.length > 1 ? 62 : 16, top: 28 + levels * lineHeight, bottom: 30 + legendLines(drawn, width) * 24 },
    xAxis: [
      {
        type: 'category', data: periods, axisTick: { show: false }, axisLabel: { color: colour('ink-soft'), hideOverlap: true },
        axisLine: { onZero: false, lineStyle: { color: colour('line-strong') } },
      },
      // Eras and events lie between the middles of periods too: they have an axis of their own, on which a period is one long.
      { type: 'value', min: 0, max: periods.length, show: false },
    ],
    yAxis: [...units.map((unit, side) => axis(drawn, unit, side, colour)), { type: 'value', min: 0, max: 1, show: false }],
    tooltip: {
      trigger: 'axis', renderMode: 'richText', confine: true, axisPointer: { type: 'shadow', shadowStyle: { color: colour('era-b') } },
      backgroundColor: colour('surface'), borderColor: colour('line-strong'), textStyle: { color: colour('ink'), fontSize: 13 },
      formatter: parts => said(graph, drawn, periods[parts[0].dataIndex], parts[0].dataIndex, events),
    },
    series: [
      ...drawn.flatMap((series, i) => series.lines.map((line, place) => lineOf(series, line, { i, place, side: units.indexOf(series.unit), alone: drawn.length === 1, colour }))),
      behind(units.length, eras, events, width / periods.length, colour),
      above(units.length, events, colour),
    ],
  };
};

/** What a line is called: the series, its publisher and the vintage. */
export const lineName = (series, line) => `${series.name}: ${publisher(line)}${line.vintage ? `, ${line.vintage}` : ''}`;

// Up to what follows the publisher's name; a computed series is known by its code.
const publisher = line => (line.source.startsWith('Computed') ? line.code : line.source.split(/[,(]/)[0].trim());

// A letter of the legend is about six pixels wide, its mark thirty.
function legendLines(drawn, width) {
  let [lines, used] = [1, 0];
  for (const name of drawn.flatMap(series => series.lines.map(line => lineName(series, line)))) {
    const needed = name.length * 6.2 + 46;
    if (used > 0 && used + needed > width) [lines, used] = [lines + 1, 0];
    used += needed;
  }
  return lines;
}

function axis(drawn, unit, side, colour) {
  const mine = drawn.filter(series => series.unit === unit);
  return {
    type: 'value',
    position: side === 0 ? 'left' : 'right',
    name: `${mine.map(series => series.name).join(', ')}, ${unit}`,
    nameLocation: 'middle',
    nameGap: 44,
    nameRotate: side === 0 ? 90 : -90,
    nameTextStyle: { color: colour(mine.length === 1 ? tint(drawn.indexOf(mine[0])) : 'ink-soft'), fontSize: 12 },
    scale: drawn.length === 1,
    axisLabel: { color: colour('ink-soft'), formatter: value => short(value).replace('-', '−') },
    splitLine: { show: side === 0, lineStyle: { color: colour('line') } },
  };
}

const tint = i => `series-${i + 1}`;

function lineOf(series, line, { i, place, side, alone, colour }) {
  const bars = i === 0 && !alone && place === 0;
  const own = colour(tint(i));
  return {
    type: bars ? 'bar' : 'line',
    name: lineName(series, line),
    yAxisIndex: side,
    data: line.values.map(value => value.value),
    barMaxWidth: 36,
    symbol: place === 0 ? 'circle' : 'diamond',
    symbolSize: place === 0 ? 7 : 8,
    showAllSymbol: true,
    connectNulls: false,
    itemStyle: { color: place === 0 ? own : colour('surface'), borderColor: own, borderWidth: bars ? 0 : 1.5 },
    lineStyle: { color: own, width: place === 0 ? 2.5 : 1.5, type: place === 0 ? 'solid' : [5, 4] },
    emphasis: { disabled: true },
    z: bars ? 2 : 3 + (place === 0),
    markLine: bars ? { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour('ink-soft'), type: 'solid', width: 1 }, data: [{ yAxis: 0 }] } : undefined,
  };
}

// A series without values that carries what lies behind the others.
const behind = (axes, eras, events, periodWidth, colour) => ({
  type: 'line',
  xAxisIndex: 1,
  yAxisIndex: axes,
  data: [],
  silent: true,
  markArea: {
    silent: true,
    data: eras.map((era, i) => [
      {
        xAxis: era.from, itemStyle: { color: colour(i % 2 === 0 ? 'era-a' : 'era-b') },
        label: { show: true, formatter: era.name, position: 'top', distance: 4, color: colour('ink-soft'), fontSize: 12, width: (era.to - era.from) * periodWidth * 0.85, overflow: 'truncate' },
      },
      { xAxis: era.to },
    ]),
  },
  markLine: {
    silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour('event-incident'), type: 'dotted', width: 1, opacity: 0.7 },
    data: [...new Set(events.map(event => event.at))].map(at => ({ xAxis: at })),
  },
});

const above = (axes, events, colour) => ({
  type: 'scatter',
  xAxisIndex: 1,
  yAxisIndex: axes,
  clip: false,
  silent: true,
  symbolSize: 17,
  z: 5,
  itemStyle: { color: colour('event-incident') },
  label: { show: true, color: colour('surface'), fontSize: 11, fontWeight: 'bold', formatter: point => events[point.dataIndex].number },
  data: events.map(event => ({ value: [event.at, 1], symbolOffset: [0, -(30 + event.level * lineHeight)] })),
});

function said(graph, drawn, period, index, events) {
  const values = drawn.flatMap(series => series.lines.map(line => `${lineName(series, line)}: ${figure(line.values[index].value)} ${series.unit}`));
  const told = events.filter(event => Math.floor(event.at) === index).map(event => `${event.number} ${event.title}`);
  return [period, ...values, ...told].map(text => (text.length > 70 ? `${text.slice(0, 69)}…` : text)).join('\n');
}
