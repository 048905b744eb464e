import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with a line that any CI can read: `Vitest: 12 passed, 0 failed`. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[]): void {
		const states = modules.flatMap((module) =>
			Array.from(module.children.allTests(), (test) => test.result().state)
		);
		const number = (state: string) => states.filter((one) => one === state).length;
		console.log(`\nVitest: ${number('passed')} passed, ${number('failed')} failed`);
	}
}
