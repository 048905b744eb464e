/** Where readers of this copy report an error, a page or a mailbox: `CONTACT_URL` when building. */
export const contactUrl: string | undefined = __CONTACT_URL__;
