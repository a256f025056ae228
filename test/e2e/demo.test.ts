import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runCli } from '../support/run-cli.ts'
import { scratchFolder } from '../support/scratch-folder.ts'

test('the demo runs from dist and examples alone, publishes and refuses the altered archive', async () => {
  using folder = scratchFolder()
  for (const part of ['dist', 'examples', 'package.json']) cpSync(part, folder.at(part), { recursive: true })
  const { status, stdout } = await runCli(folder.at('dist/cli.js'), ['demo'], { cwd: folder.path })
  expect(status).toBe(0)
  for (const step of ['detect-changed-bundles', 'precheck', 'package', 'sign', 'update-index', 'verify']) {
    expect(stdout).toContain(`$ modreg ${step}`)
  }
  expect(stdout).toContain('E_SHA256_MISMATCH')
  expect(stdout).not.toContain(folder.path)
})

test('it says what it needs where the example is missing', async () => {
  using folder = scratchFolder()
  for (const part of ['dist', 'package.json']) cpSync(part, folder.at(part), { recursive: true })
  const { status, stderr } = await runCli(join(folder.path, 'dist/cli.js'), ['demo'], { cwd: folder.path })
  expect(status).toBe(6)
  expect(stderr).toContain('E_IO')
})
