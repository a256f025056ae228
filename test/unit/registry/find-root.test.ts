import { expect, test } from '@jest/globals'
import type { DialectTable } from '../../../shared/dialects/table.ts'
import type { Ports } from '../../../shared/ports/ports.ts'
import { readRoot, type RootWanted } from '../../../shared/registry/find-root.ts'
import { codesRejectedBy } from '../../support/codes.ts'
import { memoryFiles, type MemoryTree } from '../../support/memory-files.ts'

/** Each dialect knows itself by a folder of its name. */
const row = (id: string): DialectTable[string] =>
  ({
    places: () =>
      Promise.resolve({
        places: {
          recognise: (names: readonly string[]) => ({
            confidence: names.includes(`${id}/`) ? 1 : 0,
            because: id,
          }),
        },
      }),
    dialect: () => Promise.reject(new Error('not to be loaded')),
  }) as unknown as DialectTable[string]

function root(tree: MemoryTree, wanted: RootWanted = {}, workingFolder = '/registry') {
  const files = memoryFiles(tree)
  const environment = { workingFolder } as Ports['environment']
  return readRoot(wanted, { files, environment, dialects: { one: row('one'), two: row('two') } })
}

test('the nearest folder that a dialect recognises is the registry', async () => {
  const tree = { 'one/a/b': 'x', README: 'x' }
  expect(await root(tree)).toEqual({ folder: '/registry', id: 'one' })
  expect(await root(tree, {}, '/registry/one/a')).toEqual({ folder: '/registry', id: 'one' })
  expect(await codesRejectedBy(root({ README: 'x' }))).toEqual(['E_REGISTRY'])
})

test('modreg.toml makes a folder a registry, whatever lies in it', async () => {
  const found = await root({ 'modreg.toml': 'dialect = "two"\n[paths]\nindex = "i"\n', 'one/a': 'x' })
  expect(found).toMatchObject({ folder: '/registry', id: 'two', settings: { paths: { index: 'i' } } })
})

test('modreg.toml that names no dialect leaves it to be recognised, and to be refused when nobody knows it', async () => {
  expect(await root({ 'modreg.toml': '[paths]\n', 'one/a': 'x' })).toMatchObject({ id: 'one' })
  expect(await codesRejectedBy(root({ 'modreg.toml': '[paths]\n', a: 'x' }))).toEqual(['E_REGISTRY'])
  expect(await codesRejectedBy(root({ 'modreg.toml': 'unknown = 1\n', 'one/a': 'x' }))).toEqual(['E_CONFIG'])
})

test('a dialect that the caller names wins where the caller also names the registry, and must fit otherwise', async () => {
  const tree = { 'one/a': 'x' }
  expect(await root(tree, { registry: '/registry', dialect: 'two' })).toEqual({
    folder: '/registry',
    id: 'two',
  })
  expect(await root(tree, { dialect: 'one' })).toEqual({ folder: '/registry', id: 'one' })
  expect(await codesRejectedBy(root(tree, { dialect: 'two' }))).toEqual(['E_REGISTRY'])
})

test('a registry that the caller names is not looked for elsewhere', async () => {
  expect(await codesRejectedBy(root({ 'one/a': 'x' }, { registry: '/registry/one' }))).toEqual(['E_REGISTRY'])
  expect(await codesRejectedBy(root({ 'one/a': 'x' }, { registry: '/none' }))).toEqual(['E_REGISTRY'])
})
