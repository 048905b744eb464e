/**
 * Where the site is published, without a trailing slash: `SITE_URL` when building. The default is
 * where `npm start` serves it, so that the IRIs in the annotation files lead somewhere.
 */
export const siteUrl: string = __SITE_URL__;
