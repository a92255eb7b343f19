/** One short, synchronous hash for ids and fingerprints: the same in a page, a worker and Node. Not for secrets. */

/**
 * 64 bits of a text as 16 hex digits. Two multiply-and-mix lanes over UTF-16 units, as in bryc's public-domain
 * cyrb53, keeping both lanes whole. Among 10⁶ ids the odds of one collision are about 3 in 10⁸. Ids are stored and
 * exported: this function must never change.
 */
export function hash64(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  const x = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  const y = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(x ^ (x >>> 13), 3266489909);
  return hex(y) + hex(x);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
