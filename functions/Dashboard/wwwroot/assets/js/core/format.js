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

/** A number to at most this many digits after the point. */
export function number(value, digits = 2) {
  return value === null || value === undefined ? absent : new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits }).format(value);
}

/** A number in few characters, for axes: 72.2k, 1.1m. */
export const short = value => new Intl.NumberFormat('en-GB', { notation: 'compact', maximumSignificantDigits: 3 }).format(value);

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

/** "1 entry", "3 entries". */
export const count = (n, one, many = `${one}s`) => `${number(n, 0)} ${n === 1 ? one : many}`;

/** A name of the API as people write it: `verdict_changed` becomes "verdict changed". */
export const words = name => (name ?? '').replaceAll('_', ' ');
