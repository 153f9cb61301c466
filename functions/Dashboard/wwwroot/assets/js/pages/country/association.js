// Whether an indicator and events move together: the verdict first, then how it was come to, and what it cannot tell.
import { fill, make } from '../../core/dom.js';
import { address, get, part } from '../../core/api.js';
import { coefficient, count, number, probability, words } from '../../core/format.js';
import { chart } from '../../ui/chart.js';
import { choice, filters } from '../../ui/filters.js';
import { load, nothing } from '../../ui/states.js';
import { option } from './association-option.js';
import { friendly } from './friendly.js';
import * as views from './view.js';

/** The panel. `show(view)` loads the association of the view's span. `held` and `sets` come when they come. */
export function associationPanel(country, { held, sets, signal }) {
  const choices = make('div');
  const body = make('div');
  const element = make('section', { class: 'card association', 'aria-labelledby': 'association' },
    make('h2', { id: 'association' }, 'Do they move together?'), choices, body);
  let form = null;
  let query = new URLSearchParams();
  let asked = null;

  offer();
  return {
    element,
    show(view, parameters) {
      query = parameters;
      form?.show(query);
      const question = JSON.stringify(views.association(view));
      if (question === asked) return undefined;
      asked = question;
      return bring(view);
    },
  };

  function bring(view) {
    let figure = null;
    return load(body, () => ask(view), answer => {
      if (typeof answer === 'string') return nothing(answer);
      figure = lagChart(country, answer);
      return shown(country, answer, view, figure);
    }, () => figure?.draw({}));
  }

  // That there is nothing to compare is an answer, in words.
  async function ask(view) {
    if ((await held)?.length === 0) return 'No indicator is held for this country, so there is nothing to compare.';
    try {
      return await get(`lineup/${part(country)}/association`, views.association(view), { signal });
    } catch (error) {
      if (error.status === 404) return error.message;
      throw error;
    }
  }

  async function offer() {
    form = fields(await held ?? [], await sets);
    fill(choices, form.form);
    form.show(query);
  }
}

function fields(held, sets) {
  const codes = [...new Set([...Object.keys(friendly), ...held.map(one => one.code)])];
  const kinds = [...views.defaults.events, ...sets.map(set => `set:${set.id}`)];
  return filters('Association',
    choice('indicator', 'Indicator', codes.map(code => ({ value: code, label: named(code, held) }))),
    choice('against', 'Events', kinds.map(kind => ({ value: kind, label: sets.find(set => `set:${set.id}` === kind)?.name ?? kind }))),
    choice('transform', 'Compared as', [
      { value: 'none', label: 'they are' },
      { value: 'diff', label: 'changes from the period before' },
      { value: 'detrend', label: 'what a straight line leaves' },
    ]),
    choice('lags', 'Lags', ['3', '0', '1', '2', '5', '8'].map(value => ({ value, label: value === '0' ? 'none' : `−${value} to ${value}` }))));
}

function named(code, held) {
  const series = held.find(one => one.code === code);
  return friendly[code] ?? (series ? `${series.name} (${code})` : code);
}

const tones = { evidence: 'good', fragile: 'warn', no_evidence: '', cannot_be_decided: 'warn', not_enough_data: 'warn' };

// Null where no lag has a coefficient.
const lagChart = (country, answer) => (answer.lags.every(one => one.pearson.r === null) ? null : chart({
  caption: 'Correlation by lag',
  description: answer.statement,
  file: `${country.toLowerCase()}-association`,
  size: 'short',
  columns,
  rows: answer.lags,
  option: option(answer),
}));

function shown(country, answer, view, figure) {
  const strongest = answer.lags.find(one => one.lag === answer.strongest?.lag);
  return [
    make('p', { class: 'verdict' }, make('span', { class: `tag ${tones[answer.verdict]}` }, words(answer.verdict)), ' ', make('strong', {}, answer.statement)),
    figure?.figure,
    figure && make('p', { class: 'soft small' },
      'Points: Pearson’s r, filled where its adjusted p is at most 0.05. Whiskers: its 95 % interval by the effective sample size. ',
      'Dashed: the smallest r that could have been seen.'),
    facts(answer, strongest),
    make('h3', {}, 'What to keep in mind'),
    make('ul', { class: 'caveats' }, answer.caveats.map(caveat => make('li', {}, caveat))),
    make('p', {}, make('a', { href: address(`lineup/${part(country)}/association`, views.association(view)) }, 'All figures, from the API')),
  ];
}

function facts({ window, interval, series, leave_one_out: left, bootstrap }, strongest) {
  const rows = [
    window.from && ['Compared', `${series.name ?? series.code}, ${window.from} to ${window.to}: ${count(window.periods - window.missing, interval)} with a value, ${count(window.events, 'event')}`],
    strongest && ['Largest r', `${coefficient(strongest.pearson.r)}, at lag ${String(strongest.lag).replace('-', '−')}`],
    strongest && ['Adjusted p', probability(strongest.p_adjusted)],
    strongest && ['n, effective n', `${strongest.n}, ${number(strongest.n_effective, 1)}`],
    strongest && ['Spearman, Kendall', `${coefficient(strongest.spearman)}, ${coefficient(strongest.kendall)}`],
    has(left) && ['Without any one', `${coefficient(left.low)} to ${coefficient(left.high)}`],
    has(bootstrap) && ['Bootstrap', `${coefficient(bootstrap.low)} to ${coefficient(bootstrap.high)}`],
  ].filter(Boolean);
  return make('dl', { class: 'facts' }, rows.map(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
}

const has = range => range?.low !== null && range?.low !== undefined;

const columns = [
  { label: 'Lag', number: true, cell: one => one.lag },
  { label: 'r', number: true, cell: one => coefficient(one.pearson.r), text: one => one.pearson.r },
  { label: 'Low', number: true, cell: one => coefficient(one.pearson.low_n_effective), text: one => one.pearson.low_n_effective },
  { label: 'High', number: true, cell: one => coefficient(one.pearson.high_n_effective), text: one => one.pearson.high_n_effective },
  { label: 'Adjusted p', number: true, cell: one => probability(one.p_adjusted), text: one => one.p_adjusted },
  { label: 'n', number: true, cell: one => one.n },
  { label: 'Effective n', number: true, cell: one => number(one.n_effective, 1), text: one => one.n_effective },
  { label: 'Least r seen', number: true, cell: one => coefficient(one.minimum_detectable_r.n_effective), text: one => one.minimum_detectable_r.n_effective },
];
