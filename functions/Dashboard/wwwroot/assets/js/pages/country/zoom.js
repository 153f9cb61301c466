// Which part of the years is seen. It lives in the address as periods (zoom=1998..2012), and buttons do what the wheel and the slider do.
import { make } from '../../core/dom.js';
import { change } from '../../core/router.js';
import { endOf, middleOf, startOf } from './periods.js';

/** The part that the address asks for, in milliseconds; the whole where it asks for none, or for one that lies elsewhere. */
export function zoomOf(view, periods) {
  const all = whole(periods);
  const [, first, last] = /^([\dQ-]+)\.\.([\dQ-]+)$/.exec(view.zoom ?? '') ?? [];
  if (!first) return all;
  const part = { from: Math.max(startOf(first), all.from), to: Math.min(endOf(last), all.to) };
  return part.from < part.to ? part : all;
}

/** Buttons that zoom: `zoom()` answers what is seen and `zoom(part)` shows another part. */
export function zoomButtons(periods, zoom) {
  const button = (label, name, next) => make('button', {
    type: 'button',
    'aria-label': name,
    title: name,
    onclick() {
      const { from, to } = zoom();
      zoom(next(from, to, to - from, whole(periods())));
    },
  }, label);
  return make('span', { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
    button('−', 'Zoom out', (from, to, span, all) => ({ from: Math.max(from - span / 2, all.from), to: Math.min(to + span / 2, all.to) })),
    button('+', 'Zoom in', (from, to, span) => ({ from: from + span / 4, to: to - span / 4 })),
    button('←', 'Earlier', (from, to, span, all) => by(from, to, -Math.min(span / 2, from - all.from))),
    button('→', 'Later', (from, to, span, all) => by(from, to, Math.min(span / 2, all.to - to))),
    button('All', 'All periods', (from, to, span, all) => all));
}

/** What a chart shows. */
export function seen(instance) {
  const { startValue, endValue } = instance.getOption().dataZoom[0];
  return { from: startValue, to: endValue };
}

/** The same as the address has it: null for all periods. */
export function written({ from, to }, periods) {
  const inside = periods.filter(({ period }) => middleOf(period) >= from && middleOf(period) <= to);
  return inside.length === 0 || inside.length === periods.length ? null : `${inside[0].period}..${inside.at(-1).period}`;
}

/** Keeps the address at what is seen, once the chart comes to rest. */
export function keep(read) {
  let waiting;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => change({ zoom: read() }, { replace: true }), 300);
  };
}

const whole = periods => ({ from: startOf(periods[0].period), to: endOf(periods.at(-1).period) });

const by = (from, to, shift) => ({ from: from + shift, to: to + shift });
