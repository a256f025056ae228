import { describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { diskFiles } from '../../shared/adapters/disk-files.ts'
import { compiledScript } from '../support/compiled-script.ts'
import { refusalCodes, textEdit } from '../support/files-contract.ts'
import { everythingIn, scratchFolder } from '../support/scratch-folder.ts'

interface Companion extends Disposable {
  isAlive(): boolean
}

/** A second process that is killed at the end of its scope; it has started when it prints something. */
async function companion(args: readonly string[]): Promise<Companion> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise(resolve => child.stdout.once('data', resolve))
  return {
    isAlive: () => child.exitCode === null && child.signalCode === null,
    [Symbol.dispose]: () => {
      child.kill('SIGKILL')
    },
  }
}

test('5,000 reads while a writer replaces the file: each is a whole old or a whole new one', async () => {
  using script = compiledScript('test/support/replace-forever.ts')
  using folder = scratchFolder()
  using other = await companion([script.path, folder.path, '200000'])
  const turns = new Set<number>()
  for (let read = 0; read < 5000; read++) {
    const { turn, last, padding } = JSON.parse(readFileSync(folder.at('index.json'), 'utf8')) as {
      turn: number
      last: number
      padding: string
    }
    if (turn !== last || padding.length !== 200_000) throw new Error(`read ${read} is no whole file`)
    turns.add(turn)
  }
  expect(turns.size).toBeGreaterThan(10)
  expect(other.isAlive()).toBe(true)
}, 120_000)

describe('while somebody swaps', () => {
  const swapper = (step: string): readonly string[] => [
    '--input-type=commonjs',
    '--eval',
    `const fs = require('node:fs'); const [, folder, outside] = process.argv
     const pause = limit => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * limit)
     const attempt = step => { try { step() } catch {} }
     console.log('started')
     for (;;) { ${step} }`,
  ]

  test('the target with a link out of the tree, nothing is written through it', async () => {
    using outside = scratchFolder({ precious: 'kept' })
    using folder = scratchFolder({ 'a/target': 'old' })
    using other = await companion([
      ...swapper(`
        attempt(() => { fs.symlinkSync(outside + '/precious', folder + '/link'); fs.renameSync(folder + '/link', folder + '/a/target') })
        attempt(() => { fs.writeFileSync(folder + '/plain', 'old'); fs.renameSync(folder + '/plain', folder + '/a/target') })
        pause(3)`),
      folder.path,
      outside.path,
    ])
    const seen = new Set<string>()
    for (let round = 0; round < 2000; round++) {
      const codes = refusalCodes(() => {
        diskFiles().write(folder.path, [textEdit('a/target', 'old', `new ${round}`)])
      })
      seen.add(codes.join() || 'written')
      if (round % 100 === 0) expect(everythingIn(outside.path)).toEqual({ precious: 'kept' })
    }
    expect(other.isAlive()).toBe(true)
    expect(everythingIn(outside.path)).toEqual({ precious: 'kept' })
    expect([...seen].sort()).toEqual(expect.arrayContaining(['E_CHECKOUT_SYMLINK', 'written']))
    for (const outcome of seen)
      expect(['E_CHANGED_MEANWHILE', 'E_CHECKOUT_SYMLINK', 'written']).toContain(outcome)
  }, 120_000)

  test('the folder with a link out of the tree, no byte goes there', async () => {
    using outside = scratchFolder({ precious: 'kept', target: 'kept' })
    using folder = scratchFolder({ 'a/target': 'old' })
    using other = await companion([
      ...swapper(`
        attempt(() => fs.renameSync(folder + '/a', folder + '/away'))
        attempt(() => fs.symlinkSync(outside, folder + '/a'))
        attempt(() => fs.unlinkSync(folder + '/a'))
        attempt(() => fs.renameSync(folder + '/away', folder + '/a'))
        pause(20)`),
      folder.path,
      outside.path,
    ])
    const files = diskFiles()
    let written = 0
    for (let round = 0; round < 2000; round++) {
      const before = Buffer.from(files.tree(folder.path).read('a/target') ?? '').toString()
      const codes = refusalCodes(() => {
        files.write(folder.path, [textEdit('a/target', before, `new ${round}`)])
      })
      if (codes.length === 0) written++
    }
    expect(other.isAlive()).toBe(true)
    expect(written).toBeGreaterThan(0)
    expect(written).toBeLessThan(2000)
    const left = Object.entries(everythingIn(outside.path)).filter(([, text]) => text !== '')
    expect(Object.fromEntries(left)).toEqual({ precious: 'kept', target: 'kept' })
  }, 120_000)
})
