// What a record's fields say, in words: for its versions, which are compared as texts.
import { countryName } from '../../core/countries.js';
import { words } from '../../core/format.js';

const scripts = new Intl.DisplayNames('en', { type: 'script' });

/** The name of a script by its ISO 15924 code. */
export const scriptName = code => (code ? scripts.of(code) : null);

const evidences = {
  listed_on: 'the publisher’s date',
  generated: 'the date written in the snapshot',
  last_modified: 'the snapshot’s Last-Modified',
  fetched: 'the day on which the snapshot was fetched',
  given: 'the date that the owner gave the snapshot',
};

/** How a date is known. */
export const evidence = code => evidences[code] ?? words(code);

/** The parts that are there, joined. */
export const joined = (parts, by = ', ') => parts.filter(Boolean).join(by);

const noted = (text, note) => (note ? `${text} (${note})` : text);
const day = date => date && (date.text ?? date.value);
const where = ({ country, country_name: written }) => written ?? (country && countryName(country));

export const birthText = ({ date, until, place, country, note }) =>
  noted(joined([until ? `${day(date)} to ${day(until)}` : day(date), place ?? (country && countryName(country))]), note);

export const nationalityText = ({ text, kind, note }) => noted(`${text} (${words(kind)})`, note);

export const addressText = address =>
  noted(joined([address.street, joined([address.postal_code, address.city], ' '), address.region, where(address)]), address.note);

export const documentText = document => noted(joined([joined([document.type, document.number], ' '), where(document)]), document.note);

const particularText = ({ label, value }) => `${words(label)}: ${value}`;

/** Each field of a record's content as the texts of its members. */
export const contentTexts = {
  name: record => [record.name],
  type: record => [record.type],
  listed_on: record => [day(record.listed_on)],
  programmes: record => record.programmes,
  countries: record => record.countries.map(({ code, reason }) => `${countryName(code)} (${reason})`),
  aliases: record => record.aliases.map(({ name, kind, quality, note }) => noted(`${name} (${joined([words(kind), quality])})`, note)),
  births: record => record.births.map(birthText),
  nationalities: record => record.nationalities.map(nationalityText),
  addresses: record => record.addresses.map(addressText),
  documents: record => record.documents.map(documentText),
  links: record => record.links.map(({ relation, id, name, note }) => noted(`${relation}: ${name ?? id}`, note)),
  particulars: record => record.particulars.map(particularText),
  remarks: record => [record.remarks],
  legal_basis: record => record.legal_basis,
  housekeeping: record => record.housekeeping.map(particularText),
};
