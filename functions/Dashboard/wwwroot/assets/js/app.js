// The dashboard: its pages, and where they are.
import './core/trusted.js';
import { make } from './core/dom.js';
import { start as startRouter } from './core/router.js';
import { start as startTheme } from './core/theme.js';

const pages = [
  { nav: 'country', label: 'Country', path: '/' },
  { nav: 'studies', label: 'Studies', path: '/studies' },
  { nav: 'changes', label: 'Changes', path: '/changes' },
  { nav: 'designations', label: 'Designations', path: '/designations' },
  { nav: 'sources', label: 'Sources', path: '/sources' },
  { nav: 'subscriptions', label: 'Subscriptions', path: '/subscriptions' },
];

const routes = [
  { path: '/', nav: 'country', page: () => import('./pages/country/page.js') },
  { path: '/countries/:country', nav: 'country', page: () => import('./pages/country/page.js') },
  { path: '/studies', nav: 'studies', page: () => import('./pages/studies/list.js') },
  { path: '/studies/:id', nav: 'studies', page: () => import('./pages/studies/page.js') },
  { path: '/changes', nav: 'changes', page: () => import('./pages/changes/page.js') },
  { path: '/designations', nav: 'designations', page: () => import('./pages/designations/list.js') },
  { path: '/designations/:list/:id', nav: 'designations', page: () => import('./pages/designations/page.js') },
  { path: '/sources', nav: 'sources', page: () => import('./pages/sources/list.js') },
  { path: '/sources/:id', nav: 'sources', page: () => import('./pages/sources/page.js') },
  { path: '/subscriptions', nav: 'subscriptions', page: () => import('./pages/subscriptions/list.js') },
  { path: '/subscriptions/:id', nav: 'subscriptions', page: () => import('./pages/subscriptions/page.js') },
];

startTheme(document.getElementById('theme'));
document.getElementById('pages').append(...pages.map(({ nav, label, path }) =>
  make('li', {}, make('a', { href: `/dashboard${path === '/' ? '' : path}`, dataset: { nav } }, label))));
startRouter(routes);
