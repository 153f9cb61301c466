// Stretches of time with a name, behind the chart. A country's study brings some; the address may have others.
import { get, part } from '../../core/api.js';
import { endOf, startOf } from './periods.js';

/** The eras of the country's study, and which study that is; null where there is none. */
export async function ofStudy(country, studies, signal) {
  const study = studies.find(one => one.country === country && one.faults.length === 0);
  if (!study) return null;
  const { id, title, eras } = await get(`studies/${part(study.id)}`, {}, { signal });
  return { id, title, eras };
}

/** Those that the address has, as the API takes them: 1980..1988:War,1998..2003:Reform. What is none is left out here; the API says what is wrong with it. */
export const parse = text => text.split(',')
  .map(one => /^\s*([\dQ-]+)\.\.([\dQ-]+):(.+)$/.exec(one))
  .filter(Boolean)
  .map(([, from, to, name]) => ({ from, to, name: name.trim() }));

/** The same, as it is written in the address. */
export const write = eras => eras.map(({ from, to, name }) => `${from}..${to}:${name.replaceAll(',', ' ')}`).join(',');

/** Bands for the chart. Two eras that share a period, as those of a study do at their turn, each have half of it. */
export function bands(eras) {
  return eras.map((era, i) => ({
    name: era.name,
    start: turn(eras[i - 1], era) ?? startOf(era.from),
    end: turn(era, eras[i + 1]) ?? endOf(era.to),
  }));
}

/** The names of the eras that a period belongs to. */
export const namesAt = (eras, period) => eras
  .filter(era => startOf(era.from) <= startOf(period) && endOf(period) <= endOf(era.to))
  .map(era => era.name);

const turn = (before, after) => (before && after && before.to === after.from ? (startOf(before.to) + endOf(before.to)) / 2 : null);
