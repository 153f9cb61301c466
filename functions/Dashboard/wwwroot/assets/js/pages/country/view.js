// What the address asks of the country page, with what holds where it says nothing, and how the API is asked for it.
import { values } from '../../ui/filters.js';

export const defaults = {
  from: '1980',
  indicators: ['gdp-growth', 'oil-revenue', 'military-expenditure'],
  events: ['designations', 'removals', 'news'],
  lags: '3',
};

/** The view of an address. */
export function read(query) {
  const indicators = values(query, 'indicators') ?? defaults.indicators;
  const lists = values(query, 'list');
  const events = (values(query, 'events') ?? defaults.events)
    // Without any list there is nothing that lists did.
    .filter(kind => lists?.length !== 0 || !['designations', 'removals'].includes(kind));
  return {
    from: query.get('from') || defaults.from,
    to: query.get('to'),
    interval: query.get('interval') || 'year',
    indicators,
    events,
    lists,
    topics: values(query, 'topic'),
    count: query.get('count'),
    cumulative: query.get('mode') === 'cumulative',
    bars: query.get('draw') === 'bars',
    eras: query.get('eras'),
    zoom: query.get('zoom'),
    period: query.get('period'),
    indicator: query.get('indicator') || indicators[0] || defaults.indicators[0],
    against: query.get('against') || 'designations',
    transform: query.get('transform'),
    lags: query.get('lags') || defaults.lags,
  };
}

/** What is counted in which periods; the line-up, its events and its eras ask the same. */
export function counted(view) {
  return {
    interval: view.interval,
    // The API takes nothing for its own defaults. What is asked only to have the periods is not drawn.
    indicators: view.indicators.length > 0 ? view.indicators : defaults.indicators[0],
    events: view.events.length > 0 ? view.events : 'designations',
    list: view.lists,
    topic: view.events.includes('news') ? view.topics : null,
    count: view.count,
  };
}

/** The line-up that is drawn. */
export const lineup = view => ({
  from: view.from,
  to: view.to,
  ...counted(view),
  mode: view.cumulative ? 'cumulative' : null,
  eras: view.eras === 'none' ? null : view.eras,
  events_per_period: 500,
});

/** The association of the same span. */
export const association = view => ({
  indicator: view.indicator,
  events: view.against,
  from: view.from,
  to: view.to,
  interval: view.interval,
  list: view.against.startsWith('set:') || view.against === 'news' ? null : view.lists,
  topic: view.against === 'news' ? view.topics : null,
  count: view.count,
  transform: view.transform,
  lags: view.lags,
});
