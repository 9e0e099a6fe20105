/** Values of each power of two are told apart in this many steps: a percentile is right to 0.8 %. */
const STEPS = 128;
const STEP_BITS = 7;
/** Up to 2³¹ microseconds, half an hour. */
const BUCKETS = (31 - STEP_BITS + 1) * STEPS;

/** Counts of durations in microseconds, in buckets that grow with the value (as HDR histograms do): small, and it can be merged. */
export class Histogram {
  private readonly counts: Float64Array;
  count = 0;
  private sum = 0;
  max = 0;

  constructor(counts: ArrayLike<number> = new Float64Array(BUCKETS)) {
    this.counts = Float64Array.from(counts);
  }

  record(microseconds: number): void {
    const value = Math.max(0, Math.round(microseconds));
    this.counts[bucketOf(value)]! += 1;
    this.count += 1;
    this.sum += value;
    this.max = Math.max(this.max, value);
  }

  /** The value that `share` (0 to 1) of all recorded ones do not exceed, in microseconds; 0 when nothing was recorded. */
  percentile(share: number): number {
    const wanted = Math.ceil(this.count * share);
    let seen = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket++) {
      seen += this.counts[bucket]!;
      if (seen >= wanted && seen > 0) return Math.min(highestOf(bucket), this.max);
    }
    return this.max;
  }

  mean(): number {
    return this.count === 0 ? 0 : this.sum / this.count;
  }

  merge(other: Histogram): this {
    for (let bucket = 0; bucket < BUCKETS; bucket++) this.counts[bucket]! += other.counts[bucket]!;
    this.count += other.count;
    this.sum += other.sum;
    this.max = Math.max(this.max, other.max);
    return this;
  }

  /** What travels between processes: only the buckets that hold something. */
  pack(): PackedHistogram {
    const buckets: [number, number][] = [];
    for (let bucket = 0; bucket < BUCKETS; bucket++) if (this.counts[bucket]) buckets.push([bucket, this.counts[bucket]!]);
    return { buckets, count: this.count, sum: this.sum, max: this.max };
  }

  static unpack({ buckets, count, sum, max }: PackedHistogram): Histogram {
    const histogram = new Histogram();
    for (const [bucket, times] of buckets) histogram.counts[bucket] = times;
    return Object.assign(histogram, { count, sum, max });
  }
}

export interface PackedHistogram {
  buckets: [bucket: number, times: number][];
  count: number;
  sum: number;
  max: number;
}

/** Below 256 each value has its own bucket; above, each power of two has 128. */
function bucketOf(value: number): number {
  const exponent = Math.max(0, 31 - Math.clz32(value) - STEP_BITS);
  return Math.min(BUCKETS - 1, exponent * STEPS + (value >>> exponent));
}

function highestOf(bucket: number): number {
  if (bucket < 2 * STEPS) return bucket;
  const exponent = Math.floor(bucket / STEPS) - 1;
  return (bucket - exponent * STEPS + 1) * 2 ** exponent - 1;
}
