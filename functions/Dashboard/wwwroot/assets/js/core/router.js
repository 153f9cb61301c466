// Which page an address shows. The path names the page and its subject, the query is the view of it: reload, back and a copied link restore it.
import { fill, make, say } from './dom.js';
import { failure } from '../ui/states.js';

const main = document.getElementById('main');
let current = null;

/** Starts to follow addresses. `routes` are `{ path: '/changes', page: () => import(…) }`; `:name` in a path stands for a part of it. */
export function start(routes) {
  addEventListener('popstate', () => show(routes));
  document.addEventListener('click', event => follow(event, routes));
  return show(routes).then(toPart);
}

/** Goes to an address of the dashboard. */
export function go(url) {
  history.pushState(null, '', url);
  dispatchEvent(new PopStateEvent('popstate'));
}

/** Changes the view of the page that is shown: null or empty leaves a parameter out. `replace` makes no step for the back button. */
export function change(parameters, { replace = false } = {}) {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(parameters)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text === null || text === undefined || text === '') url.searchParams.delete(name);
    else url.searchParams.set(name, text);
  }
  // Commas and colons part values, and are easier to read as they are.
  url.search = url.searchParams.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  if (url.href === location.href) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', url);
  current?.page?.update?.(url.searchParams);
}

async function show(routes) {
  const { route, values } = find(routes, location.pathname);
  const query = new URLSearchParams(location.search);
  const key = `${route.path} ${JSON.stringify(values)}`;
  if (current?.key === key) {
    current.page?.update?.(query);
    return;
  }

  current?.left.abort();
  const left = new AbortController();
  const mine = current = { key, left, page: null };
  markCurrent(route);
  fill(main, make('p', { class: 'loading' }, 'Loading…'));
  try {
    const module = await route.page();
    if (current !== mine) return;
    const root = make('div', { class: 'page' });
    mine.page = await module.mount(root, { values, query, signal: left.signal });
    if (current !== mine) return;
    fill(main, root);
    arrive(root);
    await mine.page?.update?.(new URLSearchParams(location.search));
  } catch (error) {
    if (current !== mine || error.name === 'AbortError') return;
    fill(main, make('h1', {}, 'This page could not be shown'), failure(error, () => { current = null; show(routes); }));
  }
}

// A page's own heading names it, in the title and to those who listen.
function arrive(root) {
  const heading = root.querySelector('h1')?.textContent ?? 'SanctionsTracker';
  document.title = heading === 'SanctionsTracker' ? heading : `${heading} · SanctionsTracker`;
  say(heading);
  if (document.activeElement !== document.body) main.focus({ preventScroll: true });
  if (!location.hash) scrollTo({ top: 0, behavior: 'instant' });
}

function find(routes, pathname) {
  const asked = parts(pathname);
  for (const route of routes) {
    const wanted = parts(`/dashboard${route.path}`);
    if (wanted.length !== asked.length) continue;
    const values = {};
    if (wanted.every((piece, i) => (piece.startsWith(':') ? (values[piece.slice(1)] = decodeURIComponent(asked[i])) !== '' : piece === asked[i])))
      return { route, values };
  }
  return { route: { path: '*', page: () => import('../pages/missing.js') }, values: {} };
}

const parts = path => path.replace(/\/+$/, '').split('/');

function follow(event, routes) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (link.target || link.hasAttribute('download') || link.origin !== location.origin || !/^\/dashboard(\/|$)/.test(link.pathname)) return;
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(routes).then(toPart);
}

// A browser looks for the part that an address names before the page is there.
function toPart() {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function markCurrent(route) {
  for (const link of document.querySelectorAll('#pages a')) {
    if (route.nav && link.dataset.nav === route.nav) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
