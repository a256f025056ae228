import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { View } from '../world/repository.ts'

/** A bare repository with the refs that a stale reader sees; it borrows the objects of the real one. */
export async function withStaleCopy<T>(view: View, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'stale-'))
  const path = join(folder, 'copy.git')
  try {
    await mkdir(join(path, 'objects', 'info'), { recursive: true })
    await mkdir(join(path, 'refs'))
    for (const name of ['HEAD', 'config']) await cp(join(view.path, name), join(path, name))
    await writeFile(join(path, 'objects', 'info', 'alternates'), `${join(view.path, 'objects')}\n`)
    const refs = await view.refs.list('refs/')
    await writeFile(join(path, 'packed-refs'), refs.map(({ oid, name }) => `${oid} ${name}\n`).join(''))
    return await use(path)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
