// The rows of the line-up's chart, from top to bottom: eras, one row for each unit, the counts, the lane. Each has an axis of its own, never two,
// since lines that share a picture but no scale seem to meet where nothing does.
import { lane } from './lane.js';
import { seriesMark } from './marks.js';
import { drawnOf } from './values.js';

const heights = { eras: 30, lines: 104, counts: 140 };
const laneRow = 22;
const title = 24;
const gap = 14;
// The labels of time, and the slider below them.
const below = 48;

/** What each row shows and where it lies, and the height of all. */
export function rowsOf(lineup, view, eras) {
  const rows = [
    eras.length > 0 && { kind: 'eras', height: heights.eras, untitled: true },
    ...byUnit(lineup, view).map(unit => ({ kind: 'lines', height: heights.lines, ...unit })),
    counts(lineup, view) && { kind: 'counts', height: heights.counts },
    laneOf(lineup, view),
  ].filter(Boolean);

  let top = 4;
  for (const row of rows) {
    row.top = top + (row.untitled ? 0 : title);
    top = row.top + row.height + gap;
  }
  return { rows, height: top + below };
}

// Series that share a unit share an axis.
function byUnit(lineup, view) {
  const units = new Map();
  for (const { code, name, unit, place } of drawnOf(lineup, view)) {
    if (!units.has(unit)) units.set(unit, { unit, series: [] });
    units.get(unit).series.push({ code, name, mark: seriesMark(place) });
  }
  return [...units.values()];
}

const counts = (lineup, view) => (view.events.includes('designations') || view.events.includes('removals')) && lineup.lists.length > 0;

function laneOf(lineup, view) {
  if (view.events.length === 0) return null;
  const { rows, byMonth } = lane(lineup);
  return rows.length > 0 && { kind: 'lane', height: rows.length * laneRow, lanes: rows, byMonth };
}
