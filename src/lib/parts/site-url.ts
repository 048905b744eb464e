/** Where the site is published, without a trailing slash: `SITE_URL` when building. */
export const siteUrl: string = __SITE_URL__;
