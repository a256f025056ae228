import { mkdirSync, writeFileSync } from 'node:fs'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Person } from './commit.ts'
import { writeCommit } from './commit.ts'
import { gitText } from './run-git.ts'
import { writeBlob, writeTree } from './tree.ts'

/** How GitHub's git servers answer, as far as git's own configuration can say it. */
const settings = `[http]
	receivepack = true
[uploadpack]
	allowFilter = true
	allowAnySHA1InWant = true
[receive]
	fsckObjects = true
	hideRefs = refs/pull
	autogc = false
[gc]
	auto = 0
`

const seeder: Person = { name: 'Seed', email: 'seed@local.test', date: '2026-01-01T00:00:00Z' }

/** A bare repository that others begin like. */
export interface Template {
  readonly path: string
  readonly config: string
  /** The one commit that copies begin with. */
  readonly root: string
}

export async function template(path: string): Promise<Template> {
  await mkdir(path, { recursive: true })
  await gitText(path, ['init', '-q', '--bare', '--template=', '-b', 'main'])
  await appendFile(join(path, 'config'), settings)
  const root = await commitFiles(path, { 'README.md': '# Seeded\n' })
  return { path, root, config: await readFile(join(path, 'config'), 'utf8') }
}

export interface BareOptions {
  readonly path: string
  readonly defaultBranch: string
  /** Full ref names and the commits they point at. */
  readonly refs: ReadonlyMap<string, string>
}

/**
 * A bare repository with the configuration and the objects of the template and refs of its own. Written by hand and
 * synchronously: a thousand of them cost a second, with `git init` a minute.
 */
export function copyTemplate(from: Template, { path, defaultBranch, refs }: BareOptions): void {
  for (const folder of ['hooks', 'refs', join('objects', 'info')])
    mkdirSync(join(path, folder), { recursive: true })
  const lines = [...refs].sort(([left], [right]) => (left < right ? -1 : 1))
  writeFileSync(join(path, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  writeFileSync(join(path, 'config'), from.config)
  writeFileSync(join(path, 'packed-refs'), lines.map(([name, oid]) => `${oid} ${name}\n`).join(''))
  writeFileSync(join(path, 'objects', 'info', 'alternates'), `${join(from.path, 'objects')}\n`)
}

/** Text or bytes by path, as the content of a first commit. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes a commit without parents that holds these files. */
export async function commitFiles(path: string, files: Files): Promise<string> {
  const changes = []
  for (const [name, content] of Object.entries(files))
    changes.push({ path: name, mode: '100644', oid: await writeBlob(path, content) })
  const tree = await writeTree(path, undefined, changes)
  const commit = { tree, parents: [], author: seeder, committer: seeder, message: 'Seed\n', signed: false }
  return writeCommit(path, commit)
}
