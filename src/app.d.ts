declare global {
	/** Set by vite.config.ts. */
	const __SITE_URL__: string;
	const __CONTACT_URL__: string | undefined;
}

export {};
