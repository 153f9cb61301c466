// All values of one period in words: they follow the pointer over the chart, and the slider below it.
import { fill, make } from '../../core/dom.js';
import { listIds, number } from '../../core/format.js';
import { namesAt } from './eras.js';
import { setName } from './lane.js';
import { eventMark, listBrief, listToken, seriesMark, swatch } from './marks.js';
import { amount, drawnOf } from './values.js';

/** A readout: `show(period)` fills it, `sentence(period)` says the same to those who listen. */
export function readout() {
  const element = make('div', { class: 'readout' });
  let shown = null;
  let current = null;
  let width = 0;
  new ResizeObserver(() => { if (element.clientWidth !== width) settle(); }).observe(element);
  return { element, use, show, sentence };

  function use(next) {
    shown = next;
    settle();
  }

  function show(period) {
    current = period;
    fill(element, make('strong', { class: 'period' }, period.period, eraOf(period)), make('ul', {}, facts(period, shown).map(item)));
  }

  function sentence(period) {
    const said = facts(period, shown).map(({ label, value, parts }) => `${label} ${value}${parts ? ` (${parts.map(part => `${part.label} ${part.value}`).join(', ')})` : ''}`);
    return `${period.period}: ${said.join('; ')}.`;
  }

  // It takes the room that the fullest period needs, so that the chart below it stays where it is.
  function settle() {
    width = element.clientWidth;
    if (!shown || width === 0) return;
    const before = current;
    element.style.setProperty('--fullest', '0');
    const fullest = shown.lineup.periods.map(period => ({ period, length: sentence(period).length })).reduce((a, b) => (b.length > a.length ? b : a));
    show(fullest.period);
    element.style.setProperty('--fullest', `${element.offsetHeight}px`);
    if (before) show(before);
  }

  function eraOf(period) {
    const names = namesAt(shown.eras, period.period);
    return names.length > 0 && make('span', { class: 'era' }, ` ${names.join(' · ')}`);
  }
}

const item = fact => make('li', {},
  fact.mark && swatch(fact.mark),
  make('span', { class: 'what' }, fact.label),
  ' ',
  make('span', { class: 'value' }, fact.value),
  fact.parts?.length > 0 && make('span', { class: 'parts' }, fact.parts.map(part => make('span', {}, swatch(part.mark), `${part.label} ${part.value}`))));

function facts(period, { lineup, view }) {
  return [
    ...drawnOf(lineup, view).map(({ code, name, unit, place }) => ({ label: name, value: valued(period.indicators[code], unit), mark: seriesMark(place) })),
    view.cumulative && lists('listed at its end', period.in_force),
    !view.cumulative && view.events.includes('designations') && lists('designations', period.designations),
    !view.cumulative && view.events.includes('removals') && lists('removals', period.removals, eventMark('removal')),
    view.events.includes('news') && { label: view.cumulative ? 'news so far' : 'news', value: news(period, lineup), mark: eventMark('news') },
    ...view.events.filter(kind => kind.startsWith('set:')).map(kind => (
      { label: setName(kind, lineup), value: amount(period.incidents_by_set?.[kind.slice('set:'.length)]), mark: eventMark('incident') })),
  ].filter(Boolean);
}

const valued = (value, unit) => (value === null || value === undefined ? 'no value' : `${number(value)} ${unit}`.replace(' %', '\u00a0%'));

function lists(label, count, mark) {
  if (!count) return { label, value: amount(null), mark };
  const parts = Object.entries(count.by_list).filter(([, n]) => n > 0).sort(([a], [b]) => listIds.indexOf(a) - listIds.indexOf(b))
    .map(([list, n]) => ({ label: listBrief(list), value: amount(n), mark: { token: listToken(list), shape: 'circle' } }));
  return { label, value: amount(count.total), mark, parts: parts.length > 0 ? parts : undefined };
}

const news = (period, lineup) => (period.news === null && lineup.news?.begins ? `not known before ${lineup.news.begins}` : amount(period.news));
