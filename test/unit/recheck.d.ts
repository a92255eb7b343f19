/** What is used of `recheck`, so that types can be checked where the packages were installed before it was added. */
declare module 'recheck' {
  interface Verdict {
    status: 'safe' | 'vulnerable' | 'unknown';
    /** Absent where the time was not enough. */
    complexity?: { type: 'safe' | 'linear' | 'polynomial' | 'exponential'; summary: string };
  }
  /** @param options.timeout in milliseconds. */
  export function checkSync(source: string, flags: string, options: { timeout: number }): Verdict;
}
