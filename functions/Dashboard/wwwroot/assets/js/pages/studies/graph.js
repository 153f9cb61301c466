// A graph of a study as a figure of a paper: the chart, where its values come from, and its events by number.
import { make, outward } from '../../core/dom.js';
import { date, number } from '../../core/format.js';
import { chart } from '../../ui/chart.js';
import { nothing } from '../../ui/states.js';
import { lineName, option } from './graph-option.js';

/** The figure with its number. `draw()` draws it once it is on the page. */
export function graph(one, place, { file, mark }) {
  const caption = `Graph ${place}. ${one.title}`;
  if (one.series.every(series => series.lines.length === 0)) {
    return {
      element: make('figure', { class: 'chart' }, make('figcaption', {}, make('span', { class: 'caption' }, caption)), nothing('No series of this graph is held.'), make('figcaption', {}, sources(one, mark))),
      draw: () => undefined,
    };
  }

  const drawn = chart({ caption, description: described(one), file: `${file}-${one.id}`, ...data(one), option: colour => option(one, width())(colour) });
  const plot = drawn.figure.querySelector('.plot');
  const width = () => plot.clientWidth || 900;
  plot.after(sources(one, mark), told(one.events));
  return { element: drawn.figure, draw: () => drawn.draw({}) };
}

const described = one => `${one.series.map(series => `${series.name} in ${series.unit}`).join(' and ')}, ${one.from} to ${one.to}, with ${one.events.length} numbered events.`;

function data(one) {
  const lines = one.series.flatMap(series => series.lines.map(line => ({ series, line })));
  const rows = lines[0].line.values.map((value, i) => ({ period: value.period, values: lines.map(({ line }) => line.values[i].value) }));
  return {
    rows,
    columns: [
      { label: 'Period', cell: row => row.period },
      ...lines.map(({ series, line }, i) => ({
        label: `${lineName(series, line)} (${series.unit})`, number: true, cell: row => number(row.values[i]), text: row => row.values[i],
      })),
    ],
  };
}

const sources = (one, mark) => make('ul', { class: 'series' }, one.series.map(series => make('li', {},
  make('strong', {}, series.name), `, ${series.unit}. `, series.note, ' ',
  series.lines.map((line, i) => [i === 0 ? '' : i === 1 ? ' To compare: ' : ', ', make('span', { class: 'id' }, line.code), ` (${line.vintage ?? 'no vintage'})`, mark({ series: series.series, ...line })]),
  series.lines.length > 0 && '.')));

const told = events => events.length > 0 && make('ol', { class: 'told' }, events.map(event => make('li', {},
  date(event.date), ' ', event.url ? outward(event.url, event.title) : event.title)));
