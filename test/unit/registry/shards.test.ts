import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { shards } from '../../../shared/registry/shards.ts'

const names = (count: number) => Array.from({ length: count }, (_, index) => `bundle-${index}`)

test('a few bundles get a job each', () => {
  expect(shards(['a', 'b'], 20)).toEqual({
    include: [
      { shard: 1, bundles: 'a' },
      { shard: 2, bundles: 'b' },
    ],
  })
})

test('5,000 bundles fit twenty jobs of 250', () => {
  const { include } = shards(names(5000), 20)
  expect(include.map(({ bundles }) => bundles.split('\n').length)).toEqual(
    Array.from({ length: 20 }, () => 250),
  )
})

test('no bundles make no job', () => {
  expect(shards([], 20)).toEqual({ include: [] })
})

test('every bundle is in exactly one job, in order, and no job has two more than another', () => {
  fc.assert(
    fc.property(fc.nat(600), fc.integer({ min: 1, max: 256 }), (count, maxShards) => {
      const lists = shards(names(count), maxShards).include.map(({ bundles }) => bundles.split('\n'))
      expect(lists.flat()).toEqual(names(count))
      expect(lists.length).toBe(Math.min(count, maxShards))
      const sizes = lists.map(list => list.length)
      if (count > 0) expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2)
    }),
  )
})
