/** Timing of peers in turns, so that both meet the same machine. Times in milliseconds. */

export interface Timing {
  /** What the machine can do when nothing else runs; the fairest for throughput. */
  least: number;
  median: number;
  p95: number;
}

/** Runs every peer once a round, after a round to warm up; the time of each round. */
export function inTurns<N extends string>(peers: Record<N, () => void>, rounds: number): Record<N, Timing> {
  const names = Object.keys(peers) as N[];
  const times = new Map<N, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      peers[name]();
      if (round > 0) times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(times.get(name) ?? [])])) as Record<N, Timing>;
}

export function summary(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
  return { least: at(0), median: at(0.5), p95: at(0.95) };
}
