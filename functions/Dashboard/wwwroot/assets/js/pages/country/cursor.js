// The crosshair: a band over one period, across all rows of the chart. It lies above the canvas, so that moving it draws nothing anew.
import { make } from '../../core/dom.js';
import { endOf, indexAt, startOf } from './periods.js';

/** Follows the pointer over a drawn chart: `onMove(n)` for the period under it, null where it leaves, `onChoose(n)` where it is clicked. */
export function cursor(instance, { periods, onMove, onChoose }) {
  const band = make('div', { class: 'cursor', 'aria-hidden': 'true', hidden: true });
  instance.getDom().append(band);
  const over = event => instance.containPixel({ gridIndex: 'all' }, [event.offsetX, event.offsetY]);
  const at = event => indexAt(periods(), instance.convertFromPixel({ xAxisIndex: 0 }, event.offsetX));
  const pointer = instance.getZr();
  pointer.on('mousemove', event => onMove(inside(event) ? at(event) : null));
  pointer.on('globalout', () => onMove(null));
  pointer.on('click', event => { if (inside(event)) onChoose(at(event)); });

  return {
    /** Marks the nth period, or what of it the zoom leaves to be seen. */
    show(n) {
      const { period } = periods()[n];
      const frame = instance.getModel().getComponent('grid', 0).coordinateSystem.getRect();
      const [from, to] = [startOf(period), endOf(period)].map(moment =>
        Math.min(Math.max(instance.convertToPixel({ xAxisIndex: 0 }, moment), frame.x), frame.x + frame.width));
      band.hidden = to - from < 0.5;
      band.style.setProperty('--x', `${from}px`);
      band.style.setProperty('--width', `${to - from}px`);
    },
  };

  // Between two rows the pointer is over the chart as well.
  function inside(event) {
    const frame = instance.getModel().getComponent('grid', 0).coordinateSystem.getRect();
    return over(event) || (event.offsetX >= frame.x && event.offsetX <= frame.x + frame.width && event.offsetY < instance.getHeight() - 48);
  }
}
