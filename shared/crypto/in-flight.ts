/**
 * Does the work for every item, at most `limit` at a time, and gives the results in the items' order. Items
 * are taken from the iterable when there is room for them, so a lazy one keeps few in memory. The first
 * failure stops the rest.
 */
export async function mapInFlight<T, R>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = numbered(items)
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item)
  }
  await Promise.all(Array.from({ length: limit }, worker))
  return results
}

function* numbered<T>(items: Iterable<T>): Generator<[number, T]> {
  let index = 0
  for (const item of items) yield [index++, item]
}
