// A subscription in words.
import { countryName } from '../../core/countries.js';
import { count, listName, words } from '../../core/format.js';

/** "weekly, on Monday at 08:00 (Europe/Berlin)". */
export function cadenceText({ kind, day, at, time_zone: zone }) {
  if (kind === 'daily') return `daily, at ${at} (${zone})`;
  return kind === 'weekly' ? `weekly, on ${day[0].toUpperCase()}${day.slice(1)} at ${at} (${zone})` : kind;
}

/** What is told, filter by filter: all that are given must fit. */
export function filterTexts({ lists, countries, programmes, types, kinds, watch, topics, indicators, studies }) {
  const chosen = [
    lists.length > 0 && `on ${lists.map(listName).join(', ')}`,
    countries.length > 0 && `of ${countries.map(countryName).join(', ')}`,
    programmes.length > 0 && `under ${programmes.join(', ')}`,
    types.length > 0 && `types: ${types.join(', ')}`,
    kinds.length > 0 && `kinds: ${kinds.map(words).join(', ')}`,
    watch.length > 0 && `${count(watch.length, 'watched name')}: ${watch.slice(0, 5).join(', ')}${watch.length > 5 ? ', …' : ''}`,
  ].filter(Boolean);
  return [
    chosen.length > 0 ? `Changes ${chosen.join('; ')}` : 'All changes of lists',
    indicators && 'new values of indicators',
    studies && 'verdicts of studies that change',
    topics.length > 0 && `articles on ${topics.join(', ')} are pointed to`,
  ].filter(Boolean);
}
