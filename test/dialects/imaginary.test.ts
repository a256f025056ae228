import { expect, test } from '@jest/globals'
import { dialects } from '../../shared/dialects/table.ts'
import { generateKeyPair, renderPrivatePem } from '../../shared/crypto/private-key.ts'
import { renderPublicKey } from '../../shared/crypto/public-key-text.ts'
import { chooseBundles } from '../../shared/registry/choose-bundles.ts'
import { loadSigner } from '../../shared/registry/load-keys.ts'
import { precheckBundle } from '../../shared/registry/precheck-bundle.ts'
import { signBundles } from '../../shared/registry/sign-bundles.ts'
import { quietWorld } from '../support/quiet-world.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

/** One line, and the folder beside this file: all that a further dialect takes. */
const table = {
  ...dialects,
  imaginary: {
    places: () => import('./imaginary/places.ts'),
    dialect: () => import('./imaginary/dialect.ts'),
  },
}

const key = generateKeyPair()
const thing = {
  'thing.pub': renderPublicKey('hex-lf', key.publicKey),
  'things/kettle.json': '{ "version": "3" }\n',
}

const world = (folder: string) => ({ ...quietWorld(folder), dialects: table })

test('a further dialect is recognised, prechecked and signed, and the second time there is nothing to sign', async () => {
  using folder = scratchFolder(thing)
  const ports = world(folder.path)
  const [chosen] = await chooseBundles([], {}, ports)
  if (chosen === undefined) throw new Error('no registry was found')
  expect(chosen.workspace.dialect.id).toBe('imaginary')
  const checked = await precheckBundle(chosen.workspace, 'kettle', { published: [], groups: [] })
  expect(checked).toMatchObject({ releases: [{ bundle: 'kettle', version: '3' }], findings: [] })
  const values = {
    'signing-key': renderPrivatePem(key),
    'signing-key-file': undefined,
    'signing-key-passphrase': undefined,
  }
  const signer = loadSigner(chosen.workspace, values, ports)
  const signed = await signBundles(chosen, signer)
  expect(signed).toMatchObject({ value: ['things/kettle.json'], findings: [] })
  ports.files.write(folder.path, signed.edits)
  expect(await signBundles(chosen, signer)).toMatchObject({ value: [], edits: [] })
})

test('its content goes through the same rules as that of any other', async () => {
  using folder = scratchFolder({ ...thing, 'things/kettle.json': '{ "version": "three" }\n' })
  const [chosen] = await chooseBundles(['kettle'], {}, world(folder.path))
  if (chosen === undefined) throw new Error('no registry was found')
  const { findings } = await precheckBundle(chosen.workspace, 'kettle', {
    published: [],
    groups: ['version'],
  })
  expect(findings).toMatchObject([{ code: 'E_VERSION', file: 'things/kettle.json', line: 1, column: 14 }])
})
