import { setImmediate } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { mapInFlight } from '../../../shared/crypto/in-flight.ts'

test('keeps the order of the items, not that of their ends', async () => {
  const results = await mapInFlight([3, 1, 2], 3, async number => {
    for (let turn = 0; turn < number; turn++) await setImmediate()
    return number * 10
  })
  expect(results).toEqual([30, 10, 20])
})

test('has never more than the limit under way, and takes items only when there is room', async () => {
  let [taken, underWay, most] = [0, 0, 0]
  function* items() {
    for (let index = 0; index < 20; index++) {
      taken += 1
      expect(taken - index).toBe(1)
      expect(underWay).toBeLessThan(4)
      yield index
    }
  }
  await mapInFlight(items(), 4, async () => {
    underWay += 1
    most = Math.max(most, underWay)
    await setImmediate()
    underWay -= 1
  })
  expect([taken, most]).toEqual([20, 4])
})

test('the first failure is passed on and no further item is begun', async () => {
  const begun: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    await setImmediate()
    if (item === 1) throw new Error('broken')
  }
  await expect(mapInFlight([0, 1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('broken')
  await setImmediate()
  expect(begun).not.toContain(6)
})

test('nothing in, nothing out', async () => {
  expect(await mapInFlight([], 4, () => Promise.resolve(1))).toEqual([])
})
