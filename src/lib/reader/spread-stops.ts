/**
 * Places on a line from 0 to 100, moved apart by as little as leaves `room` between the middles of any two and half of it
 * at either end. Takes and gives them in order; where they cannot all have room, the last stand at the end.
 */
export function spreadStops(places: readonly number[], room: number): number[] {
	let least = room / 2;
	const pushed = places.map((place) => {
		const moved = Math.max(place, least);
		least = moved + room;
		return moved;
	});
	let most = 100 - room / 2;
	return pushed
		.toReversed()
		.map((place) => {
			const moved = Math.min(place, most);
			most = moved - room;
			return moved;
		})
		.toReversed();
}
