import type { Command } from '../shared/command/command.ts'

/** Every command by its name, loaded when it is asked for: the bundler makes each line a chunk of its own. */
export type CommandTable = Readonly<Record<string, () => Promise<{ readonly command: Command }>>>

export const commands: CommandTable = {}
