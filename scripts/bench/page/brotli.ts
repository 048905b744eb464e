import { brotliCompressSync, constants } from 'node:zlib';

/** As a static host keeps its files: compressed once, so as small as brotli can. */
export const brotli = (content: string | Uint8Array): Buffer =>
	brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
