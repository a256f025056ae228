import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { bundleChanges, touchedBundles } from '../../../shared/registry/bundle-changes.ts'
import type { PathChange } from '../../../shared/registry/path-change.ts'

/** `packages/<bundle>/…`, without what lies in a folder named `tests`. */
const locate = (path: string) => {
  const [root, bundle, ...rest] = path.split('/')
  return root === 'packages' && rest.length > 0 && rest[0] !== 'tests' ? bundle : undefined
}

const added = (path: string): PathChange => ({ kind: 'added', path })
const modified = (path: string): PathChange => ({ kind: 'modified', path })
const removed = (path: string): PathChange => ({ kind: 'removed', path })
const renamed = (from: string, path: string): PathChange => ({ kind: 'renamed', path, from })

/** What happened, where `before` and `after` are the bundles that each state has. */
function told(changes: readonly PathChange[], before = '', after = before) {
  const isIn = (bundles: string) => (bundle: string) => bundles.split(' ').includes(bundle)
  const all = bundleChanges(touchedBundles(changes, locate), isIn(before), isIn(after))
  return all.map(({ bundle, kind, from, to }) => [kind, bundle, from ?? to].filter(Boolean).join(' '))
}

test('a changed file modifies its bundle', () => {
  expect(told([modified('packages/a/m.yaml')])).toEqual(['modified a'])
})

test('a new file in a bundle that was there modifies it; in one that was not, it adds it', () => {
  expect(told([added('packages/a/new')], 'a')).toEqual(['modified a'])
  expect(told([added('packages/a/new')], '', 'a')).toEqual(['added a'])
})

test('a removed file modifies its bundle; the last one removes it', () => {
  expect(told([removed('packages/a/old')], 'a')).toEqual(['modified a'])
  expect(told([removed('packages/a/old')], 'a', '')).toEqual(['removed a'])
})

test('a file moved inside a bundle modifies it, even when nothing else is known of it', () => {
  expect(told([renamed('packages/a/x', 'packages/a/y')])).toEqual(['modified a'])
})

test('a bundle that moved to a new name is renamed, and the old name tells where to', () => {
  const changes = [renamed('packages/a/m.yaml', 'packages/b/m.yaml'), renamed('packages/a/x', 'packages/b/x')]
  expect(told(changes, 'a', 'b')).toEqual(['removed a b', 'renamed b a'])
})

test('a file moved between two bundles that stay modifies both', () => {
  expect(told([renamed('packages/a/x', 'packages/b/x')], 'a b')).toEqual(['modified a', 'modified b'])
})

test('a bundle with files of one that stays is added, not renamed', () => {
  expect(told([renamed('packages/a/x', 'packages/b/x')], 'a', 'a b')).toEqual(['modified a', 'added b'])
})

test('of several bundles that are gone, the one that gave most files is the old name', () => {
  const changes = [
    renamed('packages/a/1', 'packages/c/1'),
    renamed('packages/b/1', 'packages/c/2'),
    renamed('packages/b/2', 'packages/c/3'),
  ]
  expect(told(changes, 'a b', 'c')).toEqual(['removed a', 'removed b c', 'renamed c b'])
})

test('a file that came from outside every bundle is a new one, and one that left is a removed one', () => {
  expect(told([renamed('docs/x', 'packages/a/x')], '', 'a')).toEqual(['added a'])
  expect(told([renamed('packages/a/x', 'docs/x')], 'a', '')).toEqual(['removed a'])
})

test('what does not count touches no bundle and is told apart', () => {
  const touched = touchedBundles([modified('packages/a/tests/t'), modified('README.md')], locate)
  expect([...touched.bundles.keys()]).toEqual([])
  expect(touched.outside).toEqual(['packages/a/tests/t', 'README.md'])
})

test('bundles are in code-point order', () => {
  const changes = ['b', 'a-b', 'a', '\u{1f600}', '\uffff'].map(name => modified(`packages/${name}/x`))
  expect(told(changes).map(text => text.slice(9))).toEqual(['a', 'a-b', 'b', '\uffff', '\u{1f600}'])
})

const bundle = fc.constantFrom('a', 'b', 'c')
const path = fc
  .tuple(fc.constantFrom('packages', 'docs'), bundle, fc.constantFrom('x', 'y'))
  .map(parts => parts.join('/'))
const change = fc.oneof(
  path.map(added),
  path.map(modified),
  path.map(removed),
  fc.tuple(path, path).map(two => renamed(...two)),
)

test('no change is lost: each side of it is in a bundle or outside', () => {
  fc.assert(
    fc.property(fc.array(change), bundles => {
      const changes = [...bundles]
      const { bundles: found, outside } = touchedBundles(changes, locate)
      for (const each of changes) {
        const sides = [each.path, ...(each.from === undefined ? [] : [each.from])]
        const located = sides.filter(side => locate(side) !== undefined)
        for (const side of located) expect(found.get(locate(side) ?? '')?.paths).toContain(side)
        if (located.length === 0) expect(outside).toContain(each.path)
      }
      const told = bundleChanges(
        { bundles: found, outside },
        () => false,
        () => false,
      )
      expect(told.map(entry => entry.bundle).sort()).toEqual([...found.keys()].sort())
    }),
  )
})
