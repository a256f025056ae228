import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { compiledScript } from '../support/compiled-script.ts'
import { runWatched, type Ended } from '../support/fault-process.ts'
import { killSweep, type Fault, type FaultAction } from '../support/kill-sweep.ts'
import { brokenPromises, seedRegistry } from '../support/published-registry.ts'
import { everythingIn, scratchFolder } from '../support/scratch-folder.ts'

const publish = compiledScript('test/support/publish-three.ts')
afterAll(() => {
  publish[Symbol.dispose]()
})

// Before the first write there is nothing to tidy up, and a signal has its usual effect.
const endsAllowed: Partial<Record<FaultAction, readonly (number | string)[]>> = {
  kill: ['SIGKILL'],
  'kill-after': ['SIGKILL'],
  torn: ['SIGKILL'],
  term: ['SIGTERM', 143],
  int: ['SIGINT', 130],
  short: [0],
}

/** A fault ends the process as it must, and an error of the disk is told as such with its path and code. */
function wrongEnd({ action }: Fault, { status, signal, output }: Ended): readonly string[] {
  const end = signal ?? status ?? 'nothing'
  const told = status !== 6 || /^E_IO \S+ cannot be (read|written): E[A-Z]+: /.test(output)
  return (endsAllowed[action] ?? [6]).includes(end) && told ? [] : [`ended with ${end}: ${output}`]
}

describe('a publish that is broken at any step', () => {
  test('leaves a registry that holds, tells the error, and is healed by running it again', async () => {
    const result = await killSweep({
      seed: seedRegistry,
      command: () => [publish.path, 'safe'],
      check: (folder, fault, ended) => [...brokenPromises(folder), ...wrongEnd(fault, ended)],
    })
    expect(result).toMatchObject({ inconsistent: [], silentlyWrong: [], untidy: [], unhealed: [] })
    expect(result.steps.length).toBeGreaterThan(80)
    expect(result.trials).toBeGreaterThan(300)
  }, 300_000)

  test('takes its steps in the order that a power cut cannot turn round', async () => {
    using folder = scratchFolder()
    seedRegistry(folder.at('root'))
    await runWatched(folder.at('root'), [publish.path, 'safe'], { MODREG_FAULT_LOG: folder.at('log') })
    const steps = readFileSync(folder.at('log'), 'utf8')
      .replaceAll(folder.at('root/registry'), '')
      .replace(/\.([^/]+)\.[0-9a-f]{16}\.tmp/g, 'new $1')
      .split('\n')
      .map(line => line.replace(/^\d+ change /, ''))
    expect(steps.filter(step => /^(fsync|rename|unlink|mkdir)/.test(step))).toEqual([
      'fsync /modules/new demo-1.1.0.tar',
      'fsync /signatures/new demo-1.1.0.sig',
      'fsync /new index.json',
      'rename /modules/new demo-1.1.0.tar',
      'fsync /modules',
      'rename /signatures/new demo-1.1.0.sig',
      'fsync /signatures',
      'rename /new index.json',
      'fsync ',
      'unlink /pending/demo',
      'fsync /pending',
      'fsync ',
    ])
  })

  test('is seen to break by the same sweep when it writes as scripts do', async () => {
    const result = await killSweep({
      seed: seedRegistry,
      command: () => [publish.path, 'naive'],
      check: brokenPromises,
      actions: ['kill', 'torn', 'ENOSPC'],
    })
    expect(result.inconsistent).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^torn .*index.json: index.json does not parse$/),
        expect.stringMatching(/^kill .*: 1.1.0 is listed without an artifact$/),
        expect.stringMatching(/^ENOSPC .*: 1.1.0 is listed without an artifact$/),
      ]),
    )
    expect(result.unhealed).not.toEqual([])
  }, 300_000)

  test('puts no byte outside when a folder becomes a link between any two steps', async () => {
    const swapped = (folder: string): readonly [string, string] => [
      join(folder, 'root/registry/modules'),
      join(folder, 'outside'),
    ]
    const result = await killSweep({
      seed: folder => {
        seedRegistry(join(folder, 'root'))
        mkdirSync(join(folder, 'outside'))
        writeFileSync(join(folder, 'outside/precious'), 'kept')
      },
      command: () => [publish.path, 'safe', 'root'],
      variables: folder => ({ MODREG_FAULT_SWAP: swapped(folder).join(delimiter) }),
      actions: ['swap'],
      check: folder => {
        const outside = everythingIn(join(folder, 'outside'))
        return JSON.stringify(outside) === '{"precious":"kept"}' ? [] : [JSON.stringify(outside)]
      },
    })
    expect(result.inconsistent).toEqual([])
    expect(result.silentlyWrong.length).toBeLessThan(result.trials)
  }, 300_000)
})
