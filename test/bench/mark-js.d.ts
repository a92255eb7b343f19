/** The part of mark.js that is measured; it comes without types. */
declare module 'mark.js/dist/mark.es6.js' {
  export default class Mark {
    constructor(context: Element);
    /** Offsets count all characters of the text nodes in the context. */
    markRanges(ranges: readonly { start: number; length: number }[], options?: { done?(): void }): void;
  }
}
