// The association's chart: the coefficient at each lag with its interval, and how small a coefficient could have been seen at all.

/** Draws the lags of an association in the colours of now. */
export const option = ({ lags, interval }) => colour => ({
  grid: { left: 40, right: 12, top: 14, bottom: 48 },
  xAxis: {
    type: 'category',
    data: lags.map(one => signed(one.lag)),
    name: `lag in ${interval}s; at + the events follow`,
    nameLocation: 'middle',
    nameGap: 28,
    nameTextStyle: { color: colour('ink-soft') },
    axisLine: { onZero: false, lineStyle: { color: colour('line-strong') } },
    axisLabel: { color: colour('ink-soft') },
    axisTick: { show: false },
  },
  yAxis: {
    type: 'value',
    min: -1,
    max: 1,
    interval: 0.5,
    axisLabel: { color: colour('ink-soft'), formatter: signed },
    splitLine: { lineStyle: { color: colour('line') } },
  },
  tooltip: {
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    backgroundColor: colour('surface'),
    borderColor: colour('line-strong'),
    textStyle: { color: colour('ink'), fontSize: 13 },
    formatter: ([first]) => said(lags[first.dataIndex]),
  },
  series: [
    ...[1, -1].map(sign => ({
      type: 'line',
      name: 'smallest that could be seen',
      data: lags.map(one => scaled(one.minimum_detectable_r.n_effective, sign)),
      symbol: 'none',
      silent: true,
      lineStyle: { type: 'dashed', width: 1.5, color: colour('ink-soft') },
    })),
    {
      type: 'custom',
      name: 'interval',
      silent: true,
      data: lags.map((one, i) => [i, one.pearson.low_n_effective, one.pearson.high_n_effective]),
      encode: { x: 0, y: [1, 2] },
      renderItem: (_, api) => whisker(api, colour),
    },
    {
      type: 'scatter',
      name: 'r',
      symbolSize: 10,
      data: lags.map((one, i) => ({
        value: [i, one.pearson.r],
        itemStyle: { color: colour(one.p_adjusted !== null && one.p_adjusted <= 0.05 ? 'series-1' : 'surface'), borderColor: colour('series-1'), borderWidth: 2 },
      })),
      emphasis: { disabled: true },
      z: 4,
    },
  ],
});

function whisker(api, colour) {
  if (Number.isNaN(api.value(1)) || Number.isNaN(api.value(2))) return null;
  const [x, low] = api.coord([api.value(0), api.value(1)]);
  const [, high] = api.coord([api.value(0), api.value(2)]);
  const style = { stroke: colour('series-1'), lineWidth: 2 };
  const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
  return { type: 'group', children: [line(x, low, x, high), line(x - 4, low, x + 4, low), line(x - 4, high, x + 4, high)] };
}

const said = ({ lag, n, n_effective: effective, pearson, p_adjusted: p }) => [
  `lag ${signed(lag)}`,
  `r ${figure(pearson.r)}, from ${figure(pearson.low_n_effective)} to ${figure(pearson.high_n_effective)}`,
  `adjusted p ${p === null ? 'not known' : p < 0.001 ? '< 0.001' : p.toFixed(3)}`,
  `n ${n}, effective ${effective === null ? 'not known' : effective.toFixed(1)}`,
].join('\n');

const figure = value => (value === null ? 'not known' : signed(Number(value.toFixed(2))));

const scaled = (value, sign) => (value === null ? null : value * sign);

const signed = value => (value > 0 ? `+${value}` : String(value).replace('-', '−'));
