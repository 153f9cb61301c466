// The tests of a study: their verdicts and figures in a table, then the coefficient at every lag.
import { make } from '../../core/dom.js';
import { absent, coefficient, number, probability } from '../../core/format.js';
import { chart } from '../../ui/chart.js';
import { table } from '../../ui/table.js';
import { option } from '../country/association-option.js';
import { verdict } from './verdicts.js';

/** The table, and the charts with their `draw()`. */
export function tests(study, { file, mark }) {
  const charts = study.tests.filter(test => test.association?.lags.some(lag => lag.pearson.r !== null)).map(test => lagChart(study, test, file));
  return {
    element: [
      table({ caption: 'Tests', columns: columns(mark), rows: study.tests }),
      charts.length > 0 && make('h3', {}, 'The coefficient at every lag'),
      charts.length > 0 && make('p', { class: 'measure soft' }, `Pearson’s r with its 95 % interval, by the effective sample size. At a lag above 0 the events follow by so many ${study.interval}s. A filled point has an adjusted p of 0.05 or less; between the dashed lines nothing could have been seen.`),
      make('div', { class: 'multiples' }, charts.map(one => one.figure)),
    ],
    draw: () => charts.map(one => one.draw({})),
  };
}

function lagChart(study, test, file) {
  const { lags } = test.association;
  return chart({ caption: test.asks, description: test.statement, file: `${file}-${test.id}`, size: 'short', columns: lagColumns, rows: lags, option: option({ lags, interval: study.interval }) });
}

const columns = mark => [
  {
    label: 'Question', text: test => test.asks,
    cell: test => make('div', { class: 'asks', id: `test-${test.id}` }, make('strong', {}, test.asks), test.beside && make('span', { class: 'soft' }, ' (beside the question)'), make('br'), test.statement, make('br'), make('span', { class: 'soft' }, subject(test), mark(test))),
  },
  { label: 'Verdict', cell: test => verdict(test.verdict), text: test => test.verdict },
  { label: 'p', number: true, cell: test => probability(test.p), text: test => test.p },
  { label: 'Holm p', number: true, cell: test => probability(test.p_holm), text: test => test.p_holm },
  { label: 'Strongest r', number: true, cell: test => strongest(test), text: test => lagOf(test)?.pearson.r },
  { label: 'n (effective)', number: true, cell: test => sizes(lagOf(test)), text: test => lagOf(test)?.n },
];

const lagColumns = [
  { label: 'Lag', number: true, cell: lag => String(lag.lag).replace('-', '−'), text: lag => lag.lag },
  { label: 'r', number: true, cell: lag => coefficient(lag.pearson.r), text: lag => lag.pearson.r },
  { label: 'From', number: true, cell: lag => coefficient(lag.pearson.low_n_effective), text: lag => lag.pearson.low_n_effective },
  { label: 'To', number: true, cell: lag => coefficient(lag.pearson.high_n_effective), text: lag => lag.pearson.high_n_effective },
  { label: 'Adjusted p', number: true, cell: lag => probability(lag.p_adjusted), text: lag => lag.p_adjusted },
  { label: 'n', number: true, cell: lag => lag.n },
  { label: 'Effective n', number: true, cell: lag => number(lag.n_effective, 1), text: lag => lag.n_effective },
];

function subject(test) {
  const { window, transform } = test.association ?? {};
  const kinds = test.kinds.length > 0 ? ` (${test.kinds.join(', ')})` : '';
  const span = window?.from ? `, ${window.from} to ${window.to}` : '';
  return `${test.id}: ${test.code ?? 'no series'} and ${test.events}${kinds}${span}${transform && transform !== 'none' ? `, ${transform}` : ''}`;
}

const lagOf = test => test.association?.lags.find(lag => lag.lag === test.association.strongest?.lag);

function strongest(test) {
  const lag = lagOf(test);
  if (!lag) return absent;
  return make('span', {}, coefficient(lag.pearson.r), make('br'),
    make('span', { class: 'soft' }, `${coefficient(lag.pearson.low_n_effective)} to ${coefficient(lag.pearson.high_n_effective)}`), make('br'),
    make('span', { class: 'soft' }, `at lag ${String(lag.lag).replace('-', '−')}`));
}

const sizes = lag => (lag ? `${lag.n} (${number(lag.n_effective, 1)})` : absent);

/** The lags of all tests as rows of a file. */
export const testColumns = [
  { label: 'test', cell: row => row.test.id },
  { label: 'asks', cell: row => row.test.asks },
  { label: 'verdict', cell: row => row.test.verdict },
  { label: 'p', cell: row => row.test.p },
  { label: 'p_holm', cell: row => row.test.p_holm },
  { label: 'lag', cell: row => row.lag?.lag },
  { label: 'n', cell: row => row.lag?.n },
  { label: 'n_effective', cell: row => row.lag?.n_effective },
  { label: 'r', cell: row => row.lag?.pearson.r },
  { label: 'low_n_effective', cell: row => row.lag?.pearson.low_n_effective },
  { label: 'high_n_effective', cell: row => row.lag?.pearson.high_n_effective },
  { label: 'p_adjusted', cell: row => row.lag?.p_adjusted },
];

/** A row for each lag, and one for a test without. */
export const testRows = study => study.tests.flatMap(test => (test.association?.lags ?? [null]).map(lag => ({ test, lag })));
