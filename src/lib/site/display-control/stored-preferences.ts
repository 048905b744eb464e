/**
 * Puts the theme and size of type that a reader chose on `<html>`, as `data-theme` and `data-size`, before
 * anything is painted. It is printed into the head of every page as it stands here, because a request
 * for it would hold up the page; the policy allows it by its hash (svelte.config.js). Where storage is
 * forbidden, nothing was chosen.
 */
export const storedPreferences =
	'for(let n of["theme","size"])try{let v=localStorage[n];if(v)document.documentElement.dataset[n]=v}catch{}';

export const storedPreferencesElement = `<script>${storedPreferences}</script>`;
