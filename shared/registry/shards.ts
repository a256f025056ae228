/** One job of a matrix: its number from 1, and its bundles a line each, as inputs named `bundles` take them. */
export interface Shard {
  readonly shard: number
  readonly bundles: string
}

/** A matrix for `strategy.matrix: ${{ fromJSON(…) }}`. */
export interface Matrix {
  readonly include: readonly Shard[]
}

/** How many jobs a matrix may have at most; the platform starts none of a larger one. */
export const matrixLimit = 256

/** Shares bundles out among at most `maxShards` jobs, in order, so that no job has two more than another. */
export function shards(bundles: readonly string[], maxShards: number): Matrix {
  const count = Math.min(bundles.length, maxShards)
  const start = (shard: number) => Math.floor((shard * bundles.length) / count)
  return {
    include: Array.from({ length: count }, (_, shard) => ({
      shard: shard + 1,
      bundles: bundles.slice(start(shard), start(shard + 1)).join('\n'),
    })),
  }
}
