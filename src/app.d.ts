declare global {
	/** Set by vite.config.ts. */
	const __SITE_URL__: string;
}

export {};
