import { afterAll, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withTemporaryFolder } from '../../../shared/adapters/temporary-folder.ts'
import { compiledScript } from '../../support/compiled-script.ts'
import { everythingIn, scratchFolder } from '../../support/scratch-folder.ts'

test('only its owner can enter it, and it is gone afterwards with all that is in it', async () => {
  using outside = scratchFolder({ precious: 'kept' })
  using parent = scratchFolder()
  const value = await withTemporaryFolder(parent.path, folder => {
    mkdirSync(join(folder, 'deep'))
    writeFileSync(join(folder, 'deep/x'), 'x')
    symlinkSync(outside.path, join(folder, 'link'))
    return Promise.resolve((statSync(folder).mode & 0o777).toString(8))
  })
  expect(value).toBe('700')
  expect(everythingIn(parent.path)).toEqual({})
  expect(everythingIn(outside.path)).toEqual({ precious: 'kept' })
})

test('it is gone after an error, which the caller gets', async () => {
  using parent = scratchFolder()
  await expect(withTemporaryFolder(parent.path, () => Promise.reject(new Error('mine')))).rejects.toThrow(
    'mine',
  )
  expect(everythingIn(parent.path)).toEqual({})
})

test('it may be gone before its time', async () => {
  using parent = scratchFolder()
  await withTemporaryFolder(parent.path, folder => {
    rmSync(folder, { recursive: true })
    return Promise.resolve()
  })
  expect(everythingIn(parent.path)).toEqual({})
})

test('where none can be made, the refusal says so', async () => {
  using parent = scratchFolder()
  const nowhere = parent.at('none')
  await expect(withTemporaryFolder(nowhere, () => Promise.resolve())).rejects.toThrow(
    `${nowhere} cannot be written: ENOENT: no such file or directory (mkdtemp).`,
  )
})

describe('when the process ends', () => {
  const script = compiledScript('test/support/temporary-folder-script.ts')
  afterAll(() => {
    script[Symbol.dispose]()
  })

  async function run(parent: string, deed: string, signal?: NodeJS.Signals): Promise<number | null> {
    const child = spawn(process.execPath, [script.path, parent, deed], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise<number | null>(resolve => {
      child.on('close', resolve)
    })
    await new Promise(resolve => child.stdout.once('data', resolve))
    if (signal !== undefined) {
      expect(readdirSync(parent)).toHaveLength(1)
      child.kill(signal)
    }
    return ended
  }

  test.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
  ] as const)('by %s it is gone, and the status is %i', async (signal, status) => {
    using parent = scratchFolder()
    expect(await run(parent.path, 'wait', signal)).toBe(status)
    expect(everythingIn(parent.path)).toEqual({})
  })

  test.each([
    ['an error that nobody catches', 'throw', 1],
    ['process.exit', 'exit', 3],
  ])('by %s it is gone', async (_, deed, status) => {
    using parent = scratchFolder()
    expect(await run(parent.path, deed)).toBe(status)
    expect(everythingIn(parent.path)).toEqual({})
  })
})
