// An order as the API takes it, made of the fields of a form, and the values that the fields begin with.

/** What holds unless an order says otherwise; times are taken to be of the owner's own zone. */
const initial = () => ({
  url: '', format: 'standard', description: '',
  cadence: { kind: 'immediate', day: 'monday', at: '08:00', time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone },
  filters: { lists: [], kinds: [], types: [], countries: [], programmes: [], watch: [], topics: [], indicators: false, studies: false },
  maximum_changes: 200, empty: 'skip', public_key_signature: false, paused: false,
});

/** The order that a subscription keeps; that of none where there is none yet. */
export function orderOf(subscription) {
  const values = initial();
  if (!subscription) return values;
  const cadence = Object.entries(subscription.cadence).filter(([, value]) => value !== null);
  return { ...values, ...subscription, cadence: { ...values.cadence, ...Object.fromEntries(cadence) }, public_key_signature: subscription.public_key !== null };
}

/** The value that an order has under a name: `filters.watch`. */
export const valueOf = (order, name) => name.split('.').reduce((inner, piece) => inner?.[piece], order);

/** The order that the controls of a form say. */
export function read(controls) {
  const order = {};
  for (const { name, get } of controls) {
    const [first, second] = name.split('.');
    if (second) (order[first] ??= {})[second] = get();
    else order[first] = get();
  }
  order.cadence = taken(order.cadence);
  return order;
}

// A cadence says nothing that it does not take.
function taken({ kind, day, at, time_zone: zone }) {
  switch (kind) {
    case 'weekly': return { kind, day, at, time_zone: zone };
    case 'daily': return { kind, at, time_zone: zone };
    default: return { kind };
  }
}

/** What an order says otherwise than the former. What stays as it is need not be asked for: a pair of keys that is there is not to be made again. */
export const changed = (order, former) => Object.fromEntries(Object.entries(order).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(like(former[name], value))));

// The members that an order names, in its order.
const like = (former, value) => (value?.constructor === Object ? Object.fromEntries(Object.keys(value).map(name => [name, former[name]])) : former);
