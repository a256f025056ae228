import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { dialects } from '../../shared/dialects/table.ts'
import { generateKeyPair, renderPrivatePem } from '../../shared/crypto/private-key.ts'
import { renderPublicKey } from '../../shared/crypto/public-key-text.ts'
import { openWorkspace } from '../../shared/registry/open-workspace.ts'
import { quietWorld } from './quiet-world.ts'
import { scratchFolder, type ScratchFolder } from './scratch-folder.ts'

/** Dialects that have an example to publish. */
export const examples: readonly string[] = readdirSync('examples').filter(name =>
  Object.hasOwn(dialects, name),
)

/** A copy of a dialect's example with a key of its own, ready to be published. */
export interface ExampleRegistry extends Disposable {
  readonly folder: string
  readonly keyFile: string
  readonly publicKeyFile: string
}

export async function exampleRegistry(dialect: string): Promise<ExampleRegistry> {
  const scratch: ScratchFolder = scratchFolder()
  const folder = scratch.at('registry')
  cpSync(`examples/${dialect}`, folder, { recursive: true })
  const key = generateKeyPair()
  const keyFile = scratch.at('key.pem')
  writeFileSync(keyFile, renderPrivatePem(key), { mode: 0o600 })
  const { files, environment } = quietWorld(folder)
  const workspace = await openWorkspace({ registry: folder }, { files, environment })
  const [publicKeyFile = 'registry.pub'] = workspace.dialect.signing.keyFiles(workspace.registry)
  const bytes = new TextEncoder().encode(renderPublicKey('spki-pem', key.publicKey))
  files.write(folder, [
    { path: publicKeyFile as never, before: workspace.registry.files.read(publicKeyFile), after: bytes },
  ])
  return {
    folder,
    keyFile,
    publicKeyFile,
    [Symbol.dispose]: () => {
      scratch[Symbol.dispose]()
    },
  }
}
