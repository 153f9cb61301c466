// What there is to choose among, in the API's words.
import { countries } from '../core/countries.js';
import { listIds, listName, words } from '../core/format.js';
import { choice } from './filters.js';
import { dot } from './marks.js';

const named = values => values.map(value => ({ value, label: words(value) }));

export const types = named(['person', 'organisation', 'vessel', 'aircraft', 'other']);

export const changeKinds = named(['added', 'amended', 'removed', 'relisted', 'released', 'verdict_changed', 'values_released']);

/** The lists, each with its mark. */
export const lists = () => listIds.map(id => ({ value: id, label: listName(id), mark: dot(id) }));

/** The filter by one country, or by none. */
export const countryFilter = () => choice('country', 'Country', [{ value: '', label: 'All countries' }, ...countries.map(({ code, name }) => ({ value: code, label: name }))]);
