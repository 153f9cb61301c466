// The API, as the dashboard asks it: JSON in and out, keys where the host wants them, problems as errors that say what to do.
import { ask, headers, read } from './keys.js';

/** An answer that is none: what went wrong, in the API's own words. */
export class ApiError extends Error {
  constructor(status, problem) {
    super(problem.detail ?? problem.title ?? `The tracker answered ${status}.`);
    this.status = status;
    this.title = problem.title ?? 'The tracker could not answer';
    this.problem = problem;
  }
}

/** Reads JSON. Parameters that are null, undefined, empty or an empty array are left out; an array is joined with commas. */
export async function get(path, parameters = {}, { signal, owner = false } = {}) {
  return (await send('GET', address(path, parameters), { signal, owner })).json();
}

/** Reads every page of a list, up to `most` items. */
export async function getAll(path, parameters = {}, { signal, owner = false, most = 5000 } = {}) {
  const items = [];
  let cursor;
  do {
    const page = await get(path, { limit: 1000, ...parameters, cursor }, { signal, owner });
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < most);
  return items;
}

/** Writes as the owner; the answer is its JSON, or null where it has none. */
export async function write(method, path, body, { signal, parameters = {} } = {}) {
  const answer = await send(method, address(path, parameters), { signal, owner: true, body });
  const text = await answer.text();
  return text ? JSON.parse(text) : null;
}

/** The bytes of an answer, at an address as `address` makes it. */
export async function fetchFile(url) {
  return (await send('GET', url, { owner: false })).blob();
}

/** The address of a question, for links such as "as CSV". The key is not in it. */
export function address(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const text = Array.isArray(value) ? value.join(',') : value;
    if (text !== null && text !== undefined && text !== '') query.set(name, text);
  }
  return query.size > 0 ? `/api/${path}?${query}` : `/api/${path}`;
}

/** A part of a path: ids may hold what has a meaning in addresses. */
export const part = encodeURIComponent;

async function send(method, url, { signal, owner, body }) {
  for (let tries = 0; ; tries++) {
    const held = { function: read('function'), owner: read('owner') };
    const answer = await fetch(url, {
      method,
      signal,
      headers: { accept: 'application/json', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers(owner) },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (answer.ok) return answer;
    const problem = await problemOf(answer);
    const missing = missingKey(answer.status, problem);
    if (!missing || tries >= 3) throw new ApiError(answer.status, problem);
    // Another request may have asked for the key meanwhile: then it need only be sent again.
    if (read(missing) === held[missing] && !await ask(missing, Boolean(held[missing]))) throw new ApiError(answer.status, problem);
  }
}

function missingKey(status, problem) {
  if (status === 401) return 'function';
  return problem.type === 'urn:sanctionstracker:owner-key' ? 'owner' : null;
}

async function problemOf(answer) {
  try {
    return await answer.json();
  } catch {
    // The Functions host answers without a body where it refuses by itself.
    return { title: answer.status === 401 ? 'A key is missing or wrong' : `The tracker answered ${answer.status} ${answer.statusText}`.trim() };
  }
}
