import type { ObjectStore } from './commit.ts'
import { callOf } from './commit.ts'
import { gitText } from './run-git.ts'

export interface Blob {
  readonly path: string
  readonly size: number
}

/** The files that a commit brings and no ref of the repository reaches yet, each under one of its paths. */
export async function newBlobs(store: ObjectStore, head: string): Promise<Blob[]> {
  const objects = await gitText(store.path, ['rev-list', '--objects', head, '--not', '--all'], callOf(store))
  const format = '--batch-check=%(objecttype) %(objectsize) %(rest)'
  const described = await gitText(store.path, ['cat-file', format], {
    ...callOf(store),
    input: `${objects}\n`,
  })
  return described.split('\n').flatMap(line => {
    const [, size, path] = /^blob (\d+) (.*)$/.exec(line) ?? []
    return size === undefined || path === undefined ? [] : [{ path, size: Number(size) }]
  })
}
