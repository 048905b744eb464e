/** Static hosts serve `404.html`, so this one page has no folder of its own. */
export const trailingSlash = 'never';
