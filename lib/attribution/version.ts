/** Stored with each claim, so that a better engine knows which ones to read again. */
export const ENGINE_VERSION = '1';
