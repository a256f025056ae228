import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { runWatched, type Ended } from '../../support/fault-process.ts'
import { everythingIn, scratchFolder } from '../../support/scratch-folder.ts'

/** Runs a piece of an ES module, with `fs`, `promises` and named imports, in a watched folder. */
async function run(
  code: string,
  fault = '',
): Promise<Ended & { steps: string[]; left: Record<string, string> }> {
  using folder = scratchFolder({ 'watched/old': 'old' })
  const script = `import fs, { writeSync as namedWrite } from 'node:fs'; import * as promises from 'node:fs/promises'; ${code}`
  const ended = await runWatched(folder.at('watched'), ['--input-type=module', '--eval', script], {
    MODREG_FAULT: fault,
    MODREG_FAULT_LOG: folder.at('log'),
  })
  const log = existsSync(folder.at('log')) ? readFileSync(folder.at('log'), 'utf8').trim().split('\n') : []
  const steps = log.map(line => line.replace(folder.at('watched'), '').replace(/^\d+ /, ''))
  return { ...ended, steps, left: everythingIn(folder.at('watched')) }
}

const sync = `const fd = fs.openSync('a', 'wx'); const n = namedWrite(fd, Buffer.from('12345678')); fs.closeSync(fd); console.log(n)`
const handle = `const f = await promises.open('a', 'wx'); const { bytesWritten } = await f.write('12345678'); await f.close(); console.log(bytesWritten)`
const callback = `fs.open('a', 'wx', (_, fd) => fs.write(fd, '12345678', (error, n) => { if (error) throw error; fs.close(fd); console.log(n) }))`
const stream = `const s = fs.createWriteStream('a'); s.on('error', error => { throw error }); s.end('12345678')`

describe.each([
  ['synchronous calls', sync],
  ['file handles', handle],
  ['calls with a callback', callback],
  ['streams', stream],
])('in %s', (_, code) => {
  test('every step is counted', async () => {
    const { steps, left, status } = await run(code)
    expect(steps.slice(0, 2)).toEqual(['change open /a', 'change write /a'])
    expect(steps).toContain('change close /a')
    expect(left).toEqual({ a: '12345678', old: 'old' })
    expect(status).toBe(0)
  })

  test.each([
    ['kill', { old: 'old' }],
    ['kill-after', { a: '', old: 'old' }],
  ])('%s ends the process there', async (action, left) => {
    expect(await run(code, `1:${action}`)).toMatchObject({ signal: 'SIGKILL', left })
  })

  test('a torn write leaves half of the bytes', async () => {
    expect(await run(code, '2:torn')).toMatchObject({ signal: 'SIGKILL', left: { a: '1234' } })
  })

  test('an error is thrown as the system throws it', async () => {
    const { status, output } = await run(code, '2:ENOSPC')
    expect(status).toBe(1)
    expect(output).toMatch(/code: 'ENOSPC'/)
  })
})

test.each([
  ['short', sync, '4'],
  ['stall', sync, '0'],
  ['short', handle, '4'],
  ['stall', handle, '0'],
  ['short', callback, '4'],
  ['stall', callback, '0'],
  ['lie', sync, '8'],
  ['lie', handle, '8'],
  ['lie', callback, '8'],
])('%s: a write does not take everything', async (action, code, count) => {
  const { output, left } = await run(code, `2:${action}`)
  expect(output.trim()).toBe(count)
  expect(left['a']).toBe(action === 'stall' ? '' : '1234')
})

test('whole files, names and looks are steps as well, and each name can be broken everywhere', async () => {
  const code = `fs.writeFileSync('a', 'x'); fs.readFileSync('a'); fs.renameSync('a', 'b'); await promises.unlink('b')`
  expect((await run(code)).steps).toEqual([
    'change writeFile /a',
    'look readFile /a',
    'change rename /a',
    'change unlink /b',
  ])
  expect(await run(code, '*rename:EROFS')).toMatchObject({ status: 1, left: { a: 'x' } })
  expect(await run(code, '1:torn')).toMatchObject({ signal: 'SIGKILL', left: { a: '' } })
})

test('what lies elsewhere is neither counted nor broken', async () => {
  expect(await run(`fs.readFileSync(process.execPath); fs.statSync('..')`, '*readFile:EIO')).toMatchObject({
    status: 0,
    steps: [],
  })
})

test('a signal is sent and the step goes on', async () => {
  expect(await run(`fs.writeFileSync('a', 'x')`, '1:term')).toMatchObject({ signal: 'SIGTERM' })
  const heard = `process.on('SIGINT', () => process.exit(130)); fs.writeFileSync('a', 'x'); setTimeout(() => {}, 1000)`
  expect(await run(heard, '1:int')).toMatchObject({ status: 130, left: { a: 'x' } })
})
