// Nothing becomes markup in this page: the browser refuses every text that would (Trusted Types), but for the empty one, with which the chart
// library clears its places.
globalThis.trustedTypes?.createPolicy('default', { createHTML: text => (text === '' ? '' : null) });
