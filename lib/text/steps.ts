/**
 * Long work that can pause: each `yield` is a place where whoever runs it may let others go first. Knows no clock and no
 * browser; what a pause is good for is the runner's affair.
 */
export type Steps<T> = Generator<void, T, void>;

/** Does the work without a pause. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
