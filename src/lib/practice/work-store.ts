import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { isSameAnswer } from '../annotation/work/is-same-answer.ts';
import type { Answer, Work, WorkHeader } from '../annotation/work/work.ts';

const NAME = 'who-says-so';

/** A header with what stands beside: answers of another tab, or of words that the text no longer has. */
export type StoredWork = WorkHeader & Pick<Work, 'left'>;

interface StoredAnswer {
	work: string;
	round: number;
	/** Where its sentence begins, in code points. */
	start: number;
	/** The revision of the work that it came with. */
	revision: number;
	answer: Answer;
}

interface Schema extends DBSchema {
	works: { key: string; value: StoredWork };
	answers: { key: [work: string, round: number, start: number]; value: StoredAnswer };
}

/** What one tab tells the others: that it saved a work, or that one is gone; none is named when all are. */
export type Told = { what: 'saved'; work: string } | { what: 'gone'; work?: string };

/** A saved work as it is read back. */
export interface ReadBack {
	work: StoredWork;
	answers: Pick<StoredAnswer, 'answer' | 'revision'>[];
}

/** An answer to save, and the revision with which it was read or saved here last. */
export interface ToSave {
	answer: Answer;
	seen: number | undefined;
}

export type Put =
	| {
			state: 'saved';
			revision: number;
			/** What another tab had saved in the place of some of them. */
			others: Answer[];
	  }
	/** The work is not there any more. */
	| { state: 'gone' };

/**
 * Works on this device, in IndexedDB, one small record an answer: two tabs write different keys, and on one key the later
 * write wins while the other is kept in `left`. Every call can be refused (no storage, none left, data cleared in between):
 * it then rejects, and the next one opens the database anew.
 */
export class WorkStore {
	#database: Promise<IDBPDatabase<Schema>> | undefined;
	#channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(NAME) : undefined;

	#open(): Promise<IDBPDatabase<Schema>> {
		const forget = () => {
			this.#database = undefined;
		};
		this.#database ??= openDB<Schema>(NAME, 1, {
			upgrade(database) {
				database.createObjectStore('works', { keyPath: 'id' });
				database.createObjectStore('answers', { keyPath: ['work', 'round', 'start'] });
			},
			blocking: (_current, _blocked, event) => {
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget
		});
		this.#database.catch(forget);
		return this.#database;
	}

	/**
	 * Once more with a fresh connection, whatever the reason: one that is closed behind our back gives several, by how far the
	 * task had come. A transaction that failed has left nothing.
	 */
	async #try<T>(task: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
		const opening = this.#open();
		const database = await opening;
		try {
			return await task(database);
		} catch {
			database.close();
			if (this.#database === opening) this.#database = undefined;
			return await task(await this.#open());
		}
	}

	/** All works, the last one first. */
	list(): Promise<StoredWork[]> {
		return this.#try(async (database) => {
			const works = await database.getAll('works');
			return works.sort((a, b) => b.revised.localeCompare(a.revised));
		});
	}

	read(id: string): Promise<ReadBack | undefined> {
		return this.#try(async (database) => {
			const transaction = database.transaction(['works', 'answers']);
			const [work, answers] = await Promise.all([
				transaction.objectStore('works').get(id),
				transaction.objectStore('answers').getAll(answersOf(id))
			]);
			return work && { work, answers };
		});
	}

	/** Puts a whole work in the place of what is there under its id. */
	async write({ answers, left, ...header }: Work): Promise<void> {
		await this.#try(async (database) => {
			const transaction = database.transaction(['works', 'answers'], 'readwrite');
			const records = transaction.objectStore('answers');
			await Promise.all([
				transaction.objectStore('works').put({ ...header, left }),
				records.delete(answersOf(header.id)),
				...answers.map((answer) => records.put(toRecord(header, answer, header.revision))),
				transaction.done
			]);
		});
		this.#tell({ what: 'saved', work: header.id });
	}

	/**
	 * Saves a header and the answers given, all or nothing. Where another tab has saved one since it was seen here, what it saved
	 * is kept beside, and told.
	 */
	async put(header: WorkHeader, answers: readonly ToSave[]): Promise<Put> {
		const put = await this.#try(async (database): Promise<Put> => {
			const transaction = database.transaction(['works', 'answers'], 'readwrite');
			const works = transaction.objectStore('works');
			const records = transaction.objectStore('answers');
			const write = async (): Promise<Put> => {
				const stored = await works.get(header.id);
				if (!stored) return { state: 'gone' };
				const revision = stored.revision + 1;
				const others = await Promise.all(
					answers.map(async ({ answer, seen }) => {
						const before = await records.get([header.id, answer.round, answer.at.start]);
						await records.put(toRecord(header, answer, revision));
						const isNew = before && before.revision !== seen;
						return isNew && !isSameAnswer(before.answer, answer) ? before.answer : [];
					})
				).then((all) => all.flat());
				const left = others.map((answer) => ({ why: 'tab' as const, answer }));
				await works.put({
					...stored,
					...header,
					// What another tab found out stays: the day to come back, the minutes.
					minutes: Math.max(stored.minutes, header.minutes),
					revision,
					left: [...stored.left, ...left]
				});
				return { state: 'saved', revision, others };
			};
			// Together: whichever of them fails, both are heard.
			const [put] = await Promise.all([write(), transaction.done]);
			return put;
		});
		if (put.state === 'saved') this.#tell({ what: 'saved', work: header.id });
		return put;
	}

	async delete(id: string): Promise<void> {
		await this.#try(async (database) => {
			const transaction = database.transaction(['works', 'answers'], 'readwrite');
			await Promise.all([
				transaction.objectStore('works').delete(id),
				transaction.objectStore('answers').delete(answersOf(id)),
				transaction.done
			]);
		});
		this.#tell({ what: 'gone', work: id });
	}

	async clear(): Promise<void> {
		await this.#try(async (database) => {
			const transaction = database.transaction(['works', 'answers'], 'readwrite');
			await Promise.all([
				transaction.objectStore('works').clear(),
				transaction.objectStore('answers').clear(),
				transaction.done
			]);
		});
		this.#tell({ what: 'gone' });
	}

	/** What other tabs do. */
	listen(hear: (told: Told) => void): void {
		this.#channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
	}

	#tell(told: Told): void {
		this.#channel?.postMessage(told);
	}
}

const answersOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

const toRecord = ({ id }: WorkHeader, answer: Answer, revision: number): StoredAnswer => ({
	work: id,
	round: answer.round,
	start: answer.at.start,
	revision,
	answer
});
