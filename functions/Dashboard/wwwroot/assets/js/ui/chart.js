// A chart of Apache ECharts in a figure: drawn in the colours of the page, with its data as a table for those who do not see it, and as files.
import { fill, make } from '../core/dom.js';
import { colour } from '../core/theme.js';
import { save } from './download.js';
import { csv, table } from './table.js';

let library = null;
const charts = () => (library ??= import('/dashboard/assets/lib/echarts.mjs'));

/**
 * A figure. `option(colour)` answers the chart's option in the colours of now; `columns` and `rows` are its data, as for a table; `file` names the
 * downloads, without an ending; `size` is tall, short or nothing. Answers `{ figure, draw, chart }`: `draw(next)` shows other data of the same shape,
 * `chart()` is the ECharts instance once it is drawn.
 */
export function chart({ caption, description, file, size = '', on = {}, ...first }) {
  let shown = first;
  let drawn = null;
  const plot = make('div', { class: `plot ${size}`, role: 'img', 'aria-label': `${caption}. ${description ?? ''} The table below has its data.` });
  const data = make('details', {}, make('summary', {}, 'Data as a table'), make('div'));
  const figure = make('figure', { class: 'chart' },
    make('figcaption', {},
      make('span', { class: 'caption' }, caption),
      make('span', { class: 'tools' },
        tool('SVG', async () => save(`${file}.svg`, await vector(), 'image/svg+xml')),
        tool('PNG', async () => save(`${file}.png`, await picture())),
        tool('CSV', () => save(`${file}.csv`, csv(shown.columns, shown.rows), 'text/csv')))),
    plot, data);

  const option = () => ({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour('ink') },
    ...shown.option(colour),
  });

  const paint = async () => {
    try {
      const { init } = await charts();
      if (!drawn) {
        drawn = init(plot, null, { renderer: 'canvas' });
        for (const [event, handler] of Object.entries(on)) drawn.on(event, handler);
      }
      drawn.setOption(option(), { notMerge: true });
      figure.dispatchEvent(new CustomEvent('drawn'));
    } catch (error) {
      if (drawn) throw error;
      // A build without npm has no ECharts; the data are there all the same.
      fill(plot, make('p', { class: 'notice warn' }, 'The chart library is not in this build (it needs npm when it is built). The table below has the data.'));
      data.open = true;
    }
  };

  const draw = next => {
    shown = { ...shown, ...next };
    fillTable();
    return paint();
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
  const picture = async () => (await fetch(drawn.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: colour('surface') }))).blob();

  const fillTable = () => fill(data.lastElementChild, data.open && table({ caption, columns: shown.columns, rows: shown.rows, tall: true, hideCaption: true }));
  data.addEventListener('toggle', fillTable);

  new ResizeObserver(() => drawn?.resize()).observe(plot);
  const recolour = () => (figure.isConnected ? drawn && paint() : document.removeEventListener('themechange', recolour));
  document.addEventListener('themechange', recolour);
  figure.addEventListener('redraw', paint);

  return { figure, draw, chart: () => drawn };
}

const tool = (label, act) => make('button', { type: 'button', onclick: act, 'aria-label': `Download as ${label}` }, label);
