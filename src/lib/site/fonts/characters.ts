const printable = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/** What the two faces hold. Others, such as Chinese or the arrows of the desk, come from the device’s own fonts. */
export const CHARACTERS = printable + '\u00a0§¶·×÷°±é–—‘’“”…↑↓−½';
