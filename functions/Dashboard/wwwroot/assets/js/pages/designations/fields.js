// What the publisher says of a target.
import { part } from '../../core/api.js';
import { countryName } from '../../core/countries.js';
import { make } from '../../core/dom.js';
import { absent, date, time, words } from '../../core/format.js';
import { folded } from '../../ui/fields.js';
import { state } from '../../ui/marks.js';
import { table } from '../../ui/table.js';
import { addressText, evidence, scriptName } from './words.js';

/** The card at the top: since when, why, and for which countries. */
export const facts = record => make('section', { class: 'card', 'aria-label': 'In short' }, make('dl', { class: 'facts' },
  fact('Status', state(record.status), record.removed_on && [' since ', date(record.removed_on)]),
  fact('Listed on', date(record.listed_on), !record.listed_on && make('span', { class: 'soft' }, ' (the publisher gives no date)')),
  fact(record.periods.length > 1 ? 'Periods' : 'Period', several(record.periods, period)),
  fact('Programmes', several(record.programmes, programme => make('a', { href: `/dashboard/designations?${new URLSearchParams({ program: programme, status: 'listed,removed' })}` }, programme))),
  fact('Countries', several(record.countries, ({ code, reason }) => [
    countryName(code), make('span', { class: 'soft' }, `, by ${reason} `), make('a', { href: `/dashboard/countries/${part(code)}?list=${part(record.list)}` }, `Line-up of ${countryName(code)}`)])),
  record.legal_basis.length > 0 && fact('Legal basis', several(record.legal_basis, basis => basis)),
  record.remarks && fact('Remarks', make('div', { dir: 'auto' }, folded(record.remarks))),
  record.publications.length > 0 && fact('Published', several(record.publications, ({ publication, published_at: at, action }) => [time(at), ` ${action}, publication ${publication}`])),
  fact('First seen', date(record.first_seen)),
  fact('Last changed', date(record.last_changed))));

const fact = (name, ...value) => [make('dt', {}, name), make('dd', {}, value)];

const several = (members, shown) => (members.length === 0 ? absent
  : members.length === 1 ? shown(members[0])
    : make('ul', { class: 'plain' }, members.map(member => make('li', {}, shown(member)))));

// Half-open: the second date is the first day on which it was listed no more.
const period = ({ from, to, from_evidence: known, to_evidence: until }) => [
  date(from), ' ', make('span', { class: 'soft' }, `(${evidence(known)})`), ' to ',
  to ? [date(to), ' ', make('span', { class: 'soft' }, `(${evidence(until)})`)] : 'now',
];

/** Everything else, field by field; what the publisher does not say is left out. */
export const fields = record => [
  section('Other names', record.aliases, [
    { label: 'Name', cell: ({ name, script }) => make('span', { dir: 'auto', lang: script && `und-${script}` }, name) },
    { label: 'Kind', short: true, cell: ({ kind }) => kindName(kind) },
    { label: 'Quality', short: true, cell: ({ quality }) => quality ?? absent },
    { label: 'Script', short: true, cell: ({ script }) => scriptName(script) ?? absent },
    noteColumn,
  ]),
  section('Births', record.births, [
    { label: 'Date', cell: ({ date: first, until }) => (until ? make('span', {}, date(first), ' to ', date(until)) : date(first)) },
    { label: 'Place', cell: ({ place }) => said(place) },
    { label: 'Country', cell: country },
    noteColumn,
  ]),
  section('Nationalities', record.nationalities, [
    { label: 'As written', cell: ({ text }) => said(text) },
    { label: 'Country', cell: country },
    { label: 'Kind', short: true, cell: ({ kind }) => words(kind) },
    noteColumn,
  ]),
  section('Addresses', record.addresses, [
    { label: 'Address', cell: address => said(addressText({ ...address, note: null })) },
    { label: 'Country', cell: country },
    noteColumn,
  ]),
  section('Documents and numbers', record.documents, [
    { label: 'Type', cell: ({ type }) => said(type) },
    { label: 'Number', cell: ({ number }) => make('span', { class: 'id' }, number ?? absent) },
    { label: 'Country', cell: document => document.country_name ?? country(document) },
    { label: 'Issued', cell: document => date(document.issued_on) },
    { label: 'Expires', cell: document => date(document.expires_on) },
    noteColumn,
  ]),
  section('Links to others on the list', record.links, [
    { label: 'Relation', cell: ({ relation }) => words(relation) },
    { label: 'To', cell: ({ id, name }) => make('a', { href: `/dashboard/designations/${part(record.list)}/${part(id)}`, dir: 'auto' }, name ?? id) },
    noteColumn,
  ]),
  section('What else the publisher says', record.particulars, particularColumns),
  record.housekeeping.length > 0 && make('details', { class: 'card' }, make('summary', {}, 'The publisher’s own numbers'),
    table({ caption: 'The publisher’s own numbers: kept, and never a change', columns: particularColumns, rows: record.housekeeping })),
];

const kinds = { aka: 'also known as', fka: 'formerly known as', nka: 'now known as', dba: 'doing business as' };
const kindName = kind => kinds[kind] ?? words(kind);

const said = text => (text ? make('span', { dir: 'auto', class: 'words' }, folded(text)) : absent);
const country = ({ country: code }) => (code ? countryName(code) : absent);

const noteColumn = { label: 'Note', cell: ({ note }) => said(note), optional: ({ note }) => note };

const particularColumns = [
  { label: 'What', cell: ({ label }) => words(label) },
  { label: 'Value', cell: ({ value }) => said(value) },
];

// A column that no row has anything in says nothing.
function section(heading, rows, columns) {
  if (rows.length === 0) return null;
  const used = columns.filter(({ optional }) => !optional || rows.some(optional));
  return make('section', {}, make('h2', {}, heading), table({ caption: heading, hideCaption: true, columns: used, rows }));
}
