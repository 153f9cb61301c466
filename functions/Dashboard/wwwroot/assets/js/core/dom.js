// Elements are made here alone, and text only ever becomes text: what publishers write is never read as markup.

/** An element: `make('a', { href, class, onclick }, 'text', child, [children])`. Null, undefined and false children are left out. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) set(element, name, value);
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts these in the place of all that a region holds. */
export function fill(region, ...children) {
  region.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return region;
}

/** Tells those who listen, a screen reader's users, what happened. */
export function say(text) {
  document.getElementById('said').textContent = text;
}

/** A link to an address that came with the data: only the web's own schemes lead anywhere, everything else stays text. */
export function outward(address, text = address) {
  return isWeb(address) ? make('a', { href: address, rel: 'noopener noreferrer external', referrerpolicy: 'no-referrer' }, text) : make('span', {}, text);
}

function isWeb(address) {
  return URL.canParse(address) && ['https:', 'http:'].includes(new URL(address).protocol);
}

function set(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
  else if (name === 'dataset') Object.assign(element.dataset, value);
  else if (name === 'value' || name === 'checked' || name === 'selected') element[name] = value;
  else element.setAttribute(name, value === true ? '' : value);
}
