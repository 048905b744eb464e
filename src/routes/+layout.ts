export const prerender = true;
export const trailingSlash = 'always';
/** No page needs a framework in the browser: what scripts add is small and plain. */
export const csr = false;
