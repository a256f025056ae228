import { defineCodes } from './code.ts'

/** The call itself, the event it came from, and modreg's own faults. */
export const commandCodes = defineCodes({
  E_USAGE: {
    fault: 'usage',
    means: 'The command was called in a way that it does not understand.',
    cure: 'Run `modreg <command> --help` for its flags.',
  },
  E_EVENT_FORBIDDEN: {
    fault: 'usage',
    means: 'A command that needs a secret was started by an event that may carry untrusted code.',
    cure: 'Run it on push, workflow_dispatch or merge_group of the protected branch only.',
  },
  E_CONFIG: {
    fault: 'usage',
    means: '`modreg.toml` says something that modreg does not know or cannot use.',
    cure: 'Correct the key; action-docs/running-a-registry.md lists every key with its default.',
  },
  E_REGISTRY: {
    fault: 'usage',
    means: 'No registry stands here, or it cannot be told which dialect it speaks.',
    cure: 'Run inside the registry, or name it with `--registry DIR` and its dialect with `--dialect`.',
  },
  E_OUTPUT_SIZE: {
    fault: 'usage',
    means: 'The outputs of a step are larger than a workflow can pass on.',
    cure: 'Ask for fewer bundles at a time, or use the output that names a file.',
  },
  E_OUTPUT_NAME: {
    fault: 'internal',
    means: 'modreg tried to set an output under a name that a workflow cannot use: a bug.',
    cure: 'Please report it with the name of the command.',
  },
  E_INTERNAL: {
    fault: 'internal',
    means: 'modreg met a state that it should never meet: a bug.',
    cure: 'Please report it with the stack trace above.',
  },
})
