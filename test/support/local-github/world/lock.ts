/** Runs pieces of work one after the other, in the order asked for. */
export interface Lock {
  run<T>(work: () => Promise<T>): Promise<T>
}

export function lock(): Lock {
  let tail: Promise<unknown> = Promise.resolve()
  return {
    run(work) {
      const result = tail.then(work)
      tail = result.catch(() => undefined)
      return result
    },
  }
}
