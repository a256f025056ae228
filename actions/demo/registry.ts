import { generateKeyPair, renderPrivatePem } from '../../shared/crypto/private-key.ts'
import { renderPublicKey } from '../../shared/crypto/public-key-text.ts'
import { refuse } from '../../shared/command/refusal.ts'
import { dialects } from '../../shared/dialects/table.ts'
import type { Edit } from '../../shared/model/edit.ts'
import type { RepoPath } from '../../shared/model/repo-path.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { openWorkspace } from '../../shared/registry/open-workspace.ts'
import type { Workspace } from '../../shared/registry/workspace.ts'

/** The demo's registry, in a folder of its own, with a key that is thrown away with it. */
export interface DemoRegistry {
  readonly folder: string
  /** Outside the registry, as a private key must be. */
  readonly keyFile: string
}

const name = 'demo-registry'

/** Copies the example of the first dialect, gives it a key and makes it a git repository. */
export async function makeRegistry(
  parent: string,
  { files, git, environment }: Ports,
): Promise<DemoRegistry> {
  const [dialect = ''] = Object.keys(dialects)
  const example = `${environment.programFolder}/examples/${dialect}`
  if (files.kind(example) !== 'folder') throw refuse('E_IO', `${example} is not there; the demo needs it`)
  const registry = { folder: `${parent}/${name}`, keyFile: `${parent}/signing-key.pem` }
  const source = files.tree(example)
  const copies = source.list().map(({ path }) => made(`${name}/${path}`, source.read(path)))
  files.write(parent, copies)
  await git.run(registry.folder, ['init', '--quiet', '--initial-branch=main'])
  const { dialect: format, registry: opened } = await openWorkspace(
    { registry: registry.folder },
    { files, environment },
  )
  const key = generateKeyPair()
  const publicKeyFile = format.signing.keyFiles(opened)[0] ?? 'registry.pub'
  files.write(parent, [
    made('signing-key.pem', encode(renderPrivatePem(key))),
    made(`${name}/${publicKeyFile}`, encode(renderPublicKey('spki-pem', key.publicKey))),
  ])
  await commit(registry, 'Start the registry', git)
  return registry
}

/** Commits everything and then a bundle with a raised version; gives the bundle's name. */
export async function raiseVersion(registry: DemoRegistry, ports: Ports): Promise<string> {
  await commit(registry, 'Publish', ports.git)
  const workspace = await open(registry, ports)
  const [bundle = ''] = workspace.dialect
    .bundles(workspace.registry.files, workspace.registry.paths)
    .slice(-1)
  const [release] = workspace.dialect.read(bundle, workspace.registry).value
  if (release === undefined) throw new Error(`the example's bundle ${bundle} cannot be read`)
  const { file, line = 1 } = release.place
  const before = workspace.registry.files.read(file)
  const lines = decode(before).split('\n')
  const raised = release.version.replace(/\.(\d+)\.\d+$/, (_, minor: string) => `.${Number(minor) + 1}.0`)
  lines[line - 1] = (lines[line - 1] ?? '').replace(release.version, raised)
  ports.files.write(registry.folder, [{ path: file as RepoPath, before, after: encode(lines.join('\n')) }])
  await commit(registry, `Raise ${bundle} to ${raised}`, ports.git)
  return bundle
}

/** Changes one byte in the middle of the newest archive; gives the archive's path in the registry. */
export async function alterArchive(registry: DemoRegistry, ports: Ports): Promise<string> {
  const { dialect, registry: opened } = await open(registry, ports)
  const path = dialect.index.read(opened).value.at(-1)?.artifacts[0]?.path
  const before = path && opened.files.read(path)
  if (path === undefined || before === undefined) throw new Error('the demo published no archive')
  const after = Uint8Array.from(before, (byte, at) => (at === before.length >> 1 ? byte ^ 1 : byte))
  ports.files.write(registry.folder, [{ path, before, after }])
  return path
}

/** The files that a publication leaves, one a line. */
export async function publishedFiles(registry: DemoRegistry, ports: Ports): Promise<string> {
  const { registry: opened } = await open(registry, ports)
  const root = opened.paths['index']?.split('/')[0]
  return opened.files
    .list(root)
    .map(({ path, sizeBytes }) => `${path}  (${sizeBytes} bytes)`)
    .join('\n')
}

/** The index as it stands. */
export async function indexText(registry: DemoRegistry, ports: Ports): Promise<string> {
  const { registry: opened } = await open(registry, ports)
  return decode(opened.files.read(opened.paths['index'] ?? '')).trimEnd()
}

const open = ({ folder }: DemoRegistry, { files, environment }: Ports): Promise<Workspace> =>
  openWorkspace({ registry: folder }, { files, environment })

async function commit({ folder }: DemoRegistry, message: string, git: Ports['git']): Promise<void> {
  const person = { NAME: 'modreg demo', EMAIL: 'demo@example.invalid' }
  const variables = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap(role =>
      Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
    ),
  )
  await git.run(folder, ['add', '--all'])
  const { status, stderr } = await git.run(folder, ['commit', '--quiet', '--message', message], { variables })
  if (status !== 0) throw refuse('E_GIT', `git commit failed: ${stderr}`)
}

const made = (path: string, after: Uint8Array | undefined): Edit => ({
  path: path as RepoPath,
  before: undefined,
  after,
})
const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)
