/**
 * Puts the theme and size of type that a reader chose on `<html>`, as `data-theme` and `data-size`, before
 * anything is painted. Where storage is forbidden, nothing was chosen. On a reload and on the way back `data-again`,
 * empty: the browser goes to where the reader was, counted in pixels, and all that stands above has to be drawn for
 * that. With `1`, since the reader goes on from there, or `done`, since the page is loaded or a choice was made
 * (place.ts), all stays drawn, and nobody is brought back any more.
 * (`performance.navigation` is old, known everywhere, and half as long as what came after it.)
 */
const beforeFirstPaint =
	'{let d=document.documentElement.dataset;for(let n of["theme","size"])try{let v=localStorage[n];if(v)d[n]=v}catch{}if(performance.navigation.type){d.again="";onwheel=ontouchmove=onkeydown=()=>{d.again=1}}}';

/**
 * Asks for our faces ahead of the text, but not on a line that the browser knows to be slow: two round trips of more
 * than 100 ms are longer than a reader should wait, and a face that was asked for holds up the first frame (Chromium).
 * There `data-faces` says `device`, and a page is set in what the device has. Browsers that do not tell are asked nothing.
 * (https://wicg.github.io/netinfo/#rtt-attribute; where a browser knows nothing yet, it says 100.)
 */
const askForFaces =
	'if(navigator.connection?.rtt>100)document.documentElement.dataset.faces="device";else for(let l of document.querySelectorAll("[as=font]"))l.media=""';

/** In a page that was saved to a disk, links to other pages would lead to places on that disk: they lead to the site. */
const savedPageLinks =
	'if(location.protocol=="file:")onclick=onauxclick=e=>{let a=e.target.closest?.("a[href^=\'.\']");if(a)a.href=new URL(a.getAttribute("href"),document.querySelector("[rel=canonical]").href)}';

/**
 * The script in the head of every page, printed there as it stands here, because a request for it would hold up the page;
 * the policy allows it by its hash (svelte.config.js).
 */
export const headScript = `${beforeFirstPaint}\n${askForFaces}\n${savedPageLinks}`;

export const headScriptElement = `<script>${headScript}</script>`;
