/**
 * Shows on the map which part of the text is on the screen, and goes where the map is clicked. The
 * map counts sentences and the screen counts pixels, so this is by share of the text: near enough
 * to find one’s way.
 */
export function followMap(): void {
	const map = document.querySelector<HTMLElement>('.lanes-box');
	const text = document.querySelector<HTMLElement>('.text');
	if (!map || !text) return;
	const here = document.createElement('div');
	here.className = 'here';
	map.append(here);

	const move = () => {
		const { top, height } = text.getBoundingClientRect();
		const from = Math.min(Math.max(-top / height, 0), 1);
		const to = Math.min(Math.max((innerHeight - top) / height, 0), 1);
		here.style.setProperty('--from', String(from));
		here.style.setProperty('--to', String(to));
	};
	let waiting = false;
	const later = () => {
		if (waiting) return;
		waiting = true;
		requestAnimationFrame(() => {
			waiting = false;
			move();
		});
	};
	addEventListener('scroll', later, { passive: true });
	addEventListener('resize', later);
	later();

	map.addEventListener('click', (event) => {
		const box = map.getBoundingClientRect();
		const upright = box.height > box.width;
		const share = upright
			? (event.clientY - box.top) / box.height
			: (event.clientX - box.left) / box.width;
		const { top, height } = text.getBoundingClientRect();
		scrollTo({ top: scrollY + top + share * height - innerHeight / 3 });
	});
}
