// How values are written. Absent is a dash, never 0.
import { make } from './dom.js';

const lists = {
  'ofac-sdn': 'OFAC SDN',
  'ofac-cons': 'OFAC consolidated',
  un: 'UN Security Council',
  eu: 'European Union',
  uk: 'United Kingdom',
  ch: 'Switzerland',
  ca: 'Canada',
};

/** The ids of the lists, in the order in which they are shown. */
export const listIds = Object.keys(lists);

export const listName = id => lists[id] ?? id;

export const absent = '–';

// To make a formatter costs far more than to use it.
const numbers = new Map();
const brief = new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 });

/** A number to at most this many digits after the point. */
export function number(value, digits = 2) {
  if (value === null || value === undefined) return absent;
  if (!numbers.has(digits)) numbers.set(digits, new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }));
  return numbers.get(digits).format(value);
}

/** A number in few characters, for axes: 72.2k, 1.1m. */
export const short = value => brief.format(value);

/** A probability as statistics write it. */
export function probability(value) {
  if (value === null || value === undefined) return absent;
  return value < 0.001 ? '< 0.001' : value.toFixed(3);
}

/** A correlation coefficient: two digits and its sign. */
export function coefficient(value) {
  if (value === null || value === undefined) return absent;
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}

/** A partial date (`{ value, precision, text }`), with the publisher's own words where they say something else. */
export function date(partial) {
  if (!partial) return absent;
  const shown = make('time', { datetime: partial.value }, partial.value);
  return partial.text && partial.text !== partial.value ? make('span', {}, shown, make('span', { class: 'soft' }, ` (“${partial.text}”)`)) : shown;
}

/** A point in time, to the minute, UTC. */
export function time(instant) {
  return instant ? make('time', { datetime: instant, title: instant }, `${instant.slice(0, 10)} ${instant.slice(11, 16)} UTC`) : absent;
}

const steps = [['day', 86_400], ['hour', 3600], ['minute', 60]];

/** How long ago, or in how long, a point in time lies: "3 hours ago". */
export function ago(instant, now = Date.now()) {
  const seconds = (Date.parse(instant) - now) / 1000;
  const [unit, length] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.trunc(seconds / length), unit);
}

/** A point in time, and how long ago that is. */
export const timeAgo = instant => (instant ? make('span', {}, time(instant), make('span', { class: 'soft ago' }, ` (${ago(instant)})`)) : absent);

/** A day as a heading has it: "Wednesday 25 November 2026". */
export const longDay = day => new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** "1 entry", "3 entries". */
export const count = (n, one, many = `${one}s`) => `${number(n, 0)} ${n === 1 ? one : many}`;

/** A name of the API as people write it: `verdict_changed` becomes "verdict changed". */
export const words = name => (name ?? '').replaceAll('_', ' ');
