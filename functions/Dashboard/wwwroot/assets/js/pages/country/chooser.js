// The choice of the country that the page is about.
import { fill, make } from '../../core/dom.js';
import { countries, countryName } from '../../core/countries.js';
import { go } from '../../core/router.js';

// What belongs to one country alone does not go along.
const own = ['period', 'zoom', 'eras', 'indicator'];

/** A select of all countries; those with a study come first, once they are known. */
export function chooser(country, studies) {
  const select = make('select', { id: 'country', onchange: () => go(`/dashboard/countries/${select.value}${query()}`) }, all(country));
  studies.then(known => {
    const first = [...new Set(known.map(study => study.country))];
    if (first.length === 0) return;
    fill(select, make('optgroup', { label: 'With a study' }, first.map(code => option(code, countryName(code), country))), make('optgroup', { label: 'All' }, all(country, first)));
  });
  return make('div', { class: 'field chooser no-print' }, make('label', { for: 'country' }, 'Country'), select);
}

// A country that the address spells in another way is none of them.
function all(country, except = []) {
  const known = countries.filter(({ code }) => !except.includes(code)).map(({ code, name }) => option(code, name, country));
  return [...(countries.some(({ code }) => code === country) ? [] : [option(country, country, country)]), ...known];
}

const option = (code, name, country) => make('option', { value: code, selected: code === country }, name);

function query() {
  const parameters = new URLSearchParams(location.search);
  for (const name of own) parameters.delete(name);
  return parameters.size > 0 ? `?${parameters}` : '';
}
