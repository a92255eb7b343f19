/** The boundary to the page: nothing of ours may raise an error in its console, whatever the page has done to itself. */

/** Makes functions that report their failure instead of throwing it. @param onFailure is called with what was thrown. */
export function createGuard(onFailure: (error: unknown) => void) {
  return <A extends unknown[], R>(run: (...args: A) => R) =>
    (...args: A): R | undefined => {
      try {
        return run(...args);
      } catch (error) {
        onFailure(error);
        return undefined;
      }
    };
}

export type Guard = ReturnType<typeof createGuard>;
