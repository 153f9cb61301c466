// Where the eras and events of a graph lie, on an axis on which a period is one long.
import { endOf, middleOf, startOf } from '../country/periods.js';

const numberWidth = 19;

/** The eras that have room: they share the period in which one gives way to the next, which is drawn with the first. */
export function bands(eras, periods) {
  const drawn = [];
  let end = 0;
  for (const era of [...eras].sort((a, b) => startOf(a.from) - startOf(b.from))) {
    const from = Math.max(end, periods.findIndex(period => endOf(period) > startOf(era.from)));
    const later = periods.findIndex(period => startOf(period) >= endOf(era.to));
    const to = later < 0 ? periods.length : later;
    if (to <= from) continue;
    drawn.push({ name: era.name, from, to });
    end = to;
  }
  return drawn;
}

/** The events with their number in the list, their place, and the line above the graph in which the number has room. */
export function places(events, periods, width) {
  const last = [];
  const gap = numberWidth * periods.length / Math.max(width - 124, 1);
  return events.flatMap((event, i) => {
    const moment = middleOf(event.date.value);
    const index = periods.findIndex(period => startOf(period) <= moment && moment < endOf(period));
    if (index < 0) return [];
    const at = index + (moment - startOf(periods[index])) / (endOf(periods[index]) - startOf(periods[index]));
    const free = last.findIndex(taken => at - taken >= gap);
    const level = free < 0 ? last.length : free;
    last[level] = at;
    return [{ number: i + 1, title: event.title, at, level }];
  });
}
