import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All rules are tried, and what is wrong is told in full; of what passes only which rules did, or long pages take minutes. */
export const axeOf = (page: Page) =>
	new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

/** What a theme decides; all else is seen in the light. */
export const OF_A_THEME = ['color-contrast', 'link-in-text-block'];
