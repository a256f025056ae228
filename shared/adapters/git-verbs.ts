const remoteVerbs = new Set(['fetch', 'push', 'ls-remote'])

const objectVerbs = new Set([
  ...[
    'cat-file',
    'check-attr',
    'commit-tree',
    'config',
    'diff-tree',
    'for-each-ref',
    'ls-files',
    'ls-tree',
    'merge-base',
  ],
  ...['mktree', 'remote', 'rev-list', 'rev-parse', 'symbolic-ref', 'update-ref', 'write-tree'],
])

/** Whether a call talks to a remote. */
export function isRemoteCall([verb = '']: readonly string[]): boolean {
  return remoteVerbs.has(verb)
}

/** Whether a call can never read or write a file of the work tree, so that no filter of .gitattributes can run. */
export function isObjectCall(args: readonly string[]): boolean {
  const [verb = ''] = args
  // Between two commits, `git diff` leaves the work tree alone.
  return objectVerbs.has(verb) || (verb === 'diff' && args.filter(isObjectId).length === 2)
}

/** The same words with the options that no setting can stand for. */
export function guarded([verb = '', ...rest]: readonly string[]): readonly string[] {
  return [verb, ...guards.flatMap(([verbs, options]) => (verbs.test(verb) ? options : [])), ...rest]
}

const guards: readonly (readonly [verbs: RegExp, options: readonly string[]])[] = [
  // A diff driver is a program, chosen by .gitattributes and defined in the configuration.
  [/^(diff(-.*)?|log|show)$/, ['--no-ext-diff', '--no-textconv']],
  // Looking into a submodule runs git there, under a configuration of its own; `all` would hide that it moved.
  [/^(diff|diff-files|diff-index|status)$/, ['--ignore-submodules=dirty']],
  // remote.<name>.uploadpack is a program too, and the first one configured wins over settings of ours.
  [/^(fetch|ls-remote)$/, ['--upload-pack=git-upload-pack']],
  [/^push$/, ['--receive-pack=git-receive-pack']],
]

const isObjectId = (word: string) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(word)
