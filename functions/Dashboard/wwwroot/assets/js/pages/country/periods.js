// Periods as the API writes them (2012, 2012-Q3, 2012-07) on a line of time, in milliseconds of UTC.

const day = 24 * 60 * 60 * 1000;

/** Where a period, or a date that is not known to the day, begins. */
export function startOf(text) {
  const { year, month, date } = read(text);
  return Date.UTC(year, month, date);
}

/** Where it ends, which is where the next one begins. */
export function endOf(text) {
  const { year, month, date, months } = read(text);
  return months ? Date.UTC(year, month + months, 1) : Date.UTC(year, month, date) + day;
}

/** Where a point that stands for all of it is drawn. */
export const middleOf = text => (startOf(text) + endOf(text)) / 2;

/** The place in an ordered list of periods of the one that a moment lies in; the nearest, where it lies outside. */
export function indexAt(periods, moment) {
  const later = periods.findIndex(period => endOf(period.period) > moment);
  return later < 0 ? periods.length - 1 : later;
}

function read(text) {
  const [, year, quarter, month, date] = /^(\d{4})(?:-Q([1-4])|-(\d\d)(?:-(\d\d))?)?/.exec(text) ?? [];
  if (quarter) return { year: Number(year), month: (Number(quarter) - 1) * 3, date: 1, months: 3 };
  // A padded date (2017-00-00) means the year alone.
  if (!Number(month)) return { year: Number(year), month: 0, date: 1, months: 12 };
  return { year: Number(year), month: Number(month) - 1, date: Number(date) || 1, months: Number(date) ? 0 : 1 };
}
