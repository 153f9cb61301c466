// The codes that stand for the best series that is held (docs/api.md), and what to call them.
export const friendly = {
  'gdp-growth': 'GDP growth',
  'oil-revenue': 'oil revenue',
  'military-expenditure': 'military expenditure',
  inflation: 'inflation',
};
