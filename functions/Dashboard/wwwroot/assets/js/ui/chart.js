// A chart of Apache ECharts in a figure: drawn in the colours of the page, with its data as a table for those who do not see it, and as files.
import { fill, make } from '../core/dom.js';
import { colour } from '../core/theme.js';
import { save } from './download.js';
import { csv, table } from './table.js';

let library = null;
const charts = () => (library ??= import('/dashboard/assets/lib/echarts.mjs'));

/** Begins to fetch the library, for a page that is sure to draw: it comes while the data do. */
export const prepare = () => { charts().catch(() => {}); };

/**
 * A figure. `option(colour)` answers the chart's option in the colours of now; `columns` and `rows` are its data, as for a table; `file` names the
 * downloads, without an ending; `size` is tall, short or nothing. Answers `{ figure, draw, chart }`: `draw(next)` shows other data, under another
 * caption if need be, and `chart()` is the ECharts instance once it is drawn.
 */
export function chart({ size = '', on = {}, ...first }) {
  let shown = first;
  let drawn = null;
  const plot = make('div', { class: `plot ${size}`, role: 'img' });
  const caption = make('span', { class: 'caption' });
  const data = make('details', {}, make('summary', {}, 'Data as a table'), make('div'));
  const figure = make('figure', { class: 'chart' },
    make('figcaption', {},
      caption,
      make('span', { class: 'tools' },
        tool('SVG', async () => save(`${shown.file}.svg`, await vector(), 'image/svg+xml')),
        tool('PNG', async () => save(`${shown.file}.png`, await picture())),
        tool('CSV', () => save(`${shown.file}.csv`, csv(shown.columns, shown.rows), 'text/csv')))),
    plot, data);

  const option = () => ({
    animation: false,
    // Double quotes would end the attribute of an SVG that they stand in.
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily.replaceAll('"', "'"), color: colour('ink') },
    ...shown.option(colour),
  });

  const paint = async () => {
    const library = await charts().catch(() => null);
    if (!library) {
      // A build without npm has no ECharts; the data are there all the same.
      fill(plot, make('p', { class: 'notice warn' }, 'The chart library is not in this build (it needs npm when it is built). The table below has the data.'));
      data.open = true;
      return;
    }
    if (!drawn) {
      drawn = library.init(plot, null, { renderer: 'canvas' });
      for (const [event, handler] of Object.entries(on)) drawn.on(event, handler);
    }
    drawn.setOption(option(), { notMerge: true });
    figure.dispatchEvent(new CustomEvent('drawn'));
  };

  const draw = next => {
    shown = { ...shown, ...next };
    name();
    fillTable();
    return paint();
  };

  const name = () => {
    caption.textContent = shown.caption;
    plot.setAttribute('aria-label', `${shown.caption}. ${shown.description ?? ''} The table below has its data.`);
  };

  // Drawn apart, at a size fit for print, in the renderer that the file needs.
  const aside = async renderer => {
    const { init } = await charts();
    const width = Math.max(plot.clientWidth, 900);
    const copy = init(null, null, { renderer, ssr: true, width, height: plot.clientHeight || 420 });
    copy.setOption({ ...option(), backgroundColor: colour('surface'), toolbox: undefined });
    return copy;
  };
  const vector = async () => {
    const copy = await aside('svg');
    const text = copy.renderToSVGString();
    copy.dispose();
    return text;
  };
  const picture = () => new Promise(resolve => {
    drawn.renderToCanvas({ pixelRatio: 2, backgroundColor: colour('surface') }).toBlob(resolve, 'image/png');
  });

  const fillTable = () => fill(data.lastElementChild, data.open && table({ caption: shown.caption, columns: shown.columns, rows: shown.rows, tall: true, hideCaption: true }));
  data.addEventListener('toggle', fillTable);

  new ResizeObserver(() => drawn?.resize()).observe(plot);
  const recolour = () => {
    if (!figure.isConnected) document.removeEventListener('themechange', recolour);
    else if (drawn) {
      // For print the width changes at the same moment, and the observer would come too late.
      drawn.resize();
      paint();
    }
  };
  document.addEventListener('themechange', recolour);
  figure.addEventListener('redraw', paint);

  name();
  return { figure, draw, chart: () => drawn };
}

const tool = (label, act) => make('button', { type: 'button', onclick: act, 'aria-label': `Download as ${label}` }, label);
