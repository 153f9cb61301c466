// The line-up's figure: the chart, the values of one period above it, and below it a slider over the periods and the zoom, so that all that the
// pointer can do the keyboard can do.
import { make } from '../../core/dom.js';
import { change } from '../../core/router.js';
import { countryName } from '../../core/countries.js';
import { chart } from '../../ui/chart.js';
import { cursor } from './cursor.js';
import { option } from './option.js';
import { readout } from './readout.js';
import { columnsOf, drawnOf } from './values.js';
import { keep, seen, written, zoomButtons, zoomOf } from './zoom.js';

/** A figure for line-ups of a country. `draw(shown)` takes `{ lineup, view, rows, height, eras }`, `follow(view)` a view of the same answer. */
export function lineupFigure(country) {
  const values = readout();
  let shown = null;
  let drawn = null;
  let crosshair = null;

  const slider = make('input', {
    type: 'range',
    id: 'period',
    min: 0,
    oninput: () => reveal(Number(slider.value)),
    onkeydown: event => event.key === 'Enter' && choose(Number(slider.value)),
  });
  const steps = make('div', { class: 'steps no-print' },
    make('label', { for: 'period' }, 'Period'),
    slider,
    make('button', { type: 'button', onclick: () => choose(Number(slider.value)) }, 'List its events'),
    zoomButtons(() => shown.lineup.periods, zoom));

  const kept = keep(() => written(seen(drawn.chart()), shown.lineup.periods));

  return { element: () => drawn?.figure, draw, follow };

  function draw(next) {
    shown = next;
    const { lineup, view } = shown;
    const what = {
      caption: `${countryName(country)} by ${view.interval}, ${lineup.from} to ${lineup.to}`,
      description: `${[...drawnOf(lineup, view).map(one => one.name), ...view.events.map(kind => kind.replace('set:', ''))].join(', ')}.`,
      file: `${country.toLowerCase()}-${lineup.from}-${lineup.to}`,
      columns: columnsOf(lineup, view, shown),
      rows: lineup.periods,
      option: colour => option({ ...shown, zoom: zoomOf(shown.view, shown.lineup.periods), width: drawn.figure.clientWidth || 800 })(colour),
    };
    drawn ??= made(what);
    drawn.figure.style.setProperty('--lineup-height', `${shown.height}px`);
    values.use(shown);
    slider.max = lineup.periods.length - 1;
    rest();
    return drawn.draw(what);
  }

  function made(first) {
    // Zoomed, or in a window of another width, the period lies elsewhere.
    const one = chart({ ...first, size: 'lineup', on: { datazoom: kept, rendered: () => crosshair?.show(Number(slider.value)) } });
    const plot = one.figure.querySelector('.plot');
    plot.before(values.element);
    plot.after(steps);
    one.figure.addEventListener('drawn', () => {
      crosshair ??= cursor(one.chart(), { periods: () => shown.lineup.periods, onMove: n => (n === null ? rest() : reveal(n)), onChoose: choose });
      rest();
    });
    return one;
  }

  function zoom(part) {
    if (part) drawn.chart()?.dispatchAction({ type: 'dataZoom', dataZoomIndex: 0, startValue: part.from, endValue: part.to });
    return drawn.chart() && seen(drawn.chart());
  }

  function follow(view) {
    const before = shown.view;
    shown = { ...shown, view };
    if (view.bars !== before.bars) return draw(shown);
    // The address that the chart's own zoom wrote moves nothing.
    if (drawn.chart() && view.zoom !== written(seen(drawn.chart()), shown.lineup.periods)) zoom(zoomOf(view, shown.lineup.periods));
    if (view.period !== before.period) rest();
  }

  // With nobody pointing, the readout tells of the period that is chosen, or of the last one that has all values.
  function rest() {
    const { lineup, view } = shown;
    const chosen = lineup.periods.findIndex(({ period }) => period === view.period);
    const series = drawnOf(lineup, view);
    const whole = lineup.periods.findLastIndex(({ indicators }) => series.length > 0 && series.every(({ code }) => indicators[code] !== null));
    const valued = lineup.periods.findLastIndex(({ indicators }) => series.some(({ code }) => indicators[code] !== null));
    reveal([chosen, whole, valued, lineup.periods.length - 1].find(n => n >= 0));
  }

  function reveal(n) {
    const period = shown.lineup.periods[n];
    values.show(period);
    slider.value = n;
    slider.setAttribute('aria-valuetext', values.sentence(period));
    if (drawn?.chart()) crosshair?.show(n);
  }

  function choose(n) {
    change({ period: shown.lineup.periods[n].period });
  }
}
