import type { Reporter, Suite } from '@playwright/test/reporter';

/** Ends a run with a line that any CI can read: `Playwright: 12 passed, 0 failed`. */
export default class ClosingLine implements Reporter {
	#suite: Suite | undefined;

	onBegin(_: unknown, suite: Suite): void {
		this.#suite = suite;
	}

	onEnd(): void {
		const outcomes = this.#suite!.allTests().map((test) => test.outcome());
		const passed = outcomes.filter(
			(outcome) => outcome === 'expected' || outcome === 'flaky'
		).length;
		const failed = outcomes.filter((outcome) => outcome === 'unexpected').length;
		console.log(`\nPlaywright: ${passed} passed, ${failed} failed`);
	}

	printsToStdio(): boolean {
		return true;
	}
}
