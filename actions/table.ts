import type { Command } from '../shared/command/command.ts'

/** Every command by its name, loaded when it is asked for: the bundler makes each line a chunk of its own. */
export type CommandTable = Readonly<Record<string, () => Promise<{ readonly command: Command }>>>

export const commands: CommandTable = {
  'detect-changed-bundles': () => import('./detect-changed-bundles/command.ts'),
  precheck: () => import('./precheck/command.ts'),
  package: () => import('./package/command.ts'),
  sign: () => import('./sign/command.ts'),
  'sign-on-merge': () => import('./sign-on-merge/command.ts'),
  'update-index': () => import('./update-index/command.ts'),
  repack: () => import('./repack/command.ts'),
  verify: () => import('./verify/command.ts'),
  publish: () => import('./publish/command.ts'),
  inspect: () => import('./inspect/command.ts'),
  demo: () => import('./demo/command.ts'),
}
