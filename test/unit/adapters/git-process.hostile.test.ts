import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import { gitRepository, type GitRepository } from '../../support/git-repository.ts'

let folder = ''
let marker = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modreg-hostile-'))
  marker = join(folder, 'marker')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')

/** A program that leaves a mark when it runs. */
function trap(name = 'trap', then = 'exit 1'): string {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\ntouch '${marker}'\n${then}\n`)
  chmodSync(file, 0o755)
  return file
}

/** What a person's own git does with the same words; it shows that the trap works. */
function plainGit(repo: GitRepository, args: readonly string[], variables: Record<string, string> = {}) {
  try {
    execFileSync('git', args, {
      cwd: repo.folder,
      stdio: 'pipe',
      timeout: 20_000,
      env: { PATH: process.env['PATH'], HOME: folder, GIT_TERMINAL_PROMPT: '0', ...variables },
    })
  } catch {
    // Many of these commands cannot succeed; only the mark matters.
  }
}

interface Trap {
  readonly args: (repo: GitRepository) => readonly string[]
  readonly set: (repo: GitRepository) => void
  readonly variables?: Record<string, string>
}

const config = (repo: GitRepository, key: string, value: string) => repo.git('config', key, value)
const change = (repo: GitRepository) => {
  writeFileSync(join(repo.folder, 'a.txt'), 'six') // as long as before, so that git must read it
}
const attribute = (repo: GitRepository, line: string) => {
  writeFileSync(join(repo.folder, '.gitattributes'), `${line}\n`)
}
/** A commit in a bare repository that only it has. */
function moveOn(origin: string) {
  const person = ['-c', 'user.name=a', '-c', 'user.email=a']
  const id = execFileSync('git', [...person, 'commit-tree', '-m', 'x', 'HEAD^{tree}'], { cwd: origin })
  execFileSync('git', ['update-ref', 'refs/heads/main', text(id).trim()], { cwd: origin })
}
const commits = () => ['diff', 'HEAD~1', 'HEAD']

const traps: Record<string, Trap> = {
  'core.fsmonitor': {
    set: repo => config(repo, 'core.fsmonitor', trap()),
    args: () => ['status'],
  },
  'core.hooksPath': {
    set: repo => {
      trap('reference-transaction')
      config(repo, 'core.hooksPath', folder)
    },
    args: () => ['update-ref', 'refs/heads/new', 'HEAD'],
  },
  'a hook in .git/hooks': {
    set: repo => {
      mkdirSync(join(repo.folder, '.git/hooks'), { recursive: true })
      writeFileSync(join(repo.folder, '.git/hooks/reference-transaction'), `#!/bin/sh\ntouch '${marker}'\n`, {
        mode: 0o755,
      })
    },
    args: () => ['update-ref', 'refs/heads/new', 'HEAD'],
  },
  'a pre-push hook': {
    set: repo => {
      repo.addOrigin()
      trap('pre-push')
      config(repo, 'core.hooksPath', folder)
    },
    args: () => ['push', 'origin', 'HEAD:refs/heads/new'],
    variables: { GIT_ALLOW_PROTOCOL: 'file' },
  },
  'diff.external': {
    set: repo => config(repo, 'diff.external', trap()),
    args: commits,
  },
  'a textconv program': {
    set: repo => {
      attribute(repo, '*.txt diff=x')
      config(repo, 'diff.x.textconv', trap())
    },
    args: commits,
  },
  'a diff driver': {
    set: repo => {
      attribute(repo, '*.txt diff=x')
      config(repo, 'diff.x.command', trap())
    },
    args: commits,
  },
  'a clean filter': {
    set: repo => {
      attribute(repo, '*.txt filter=x')
      config(repo, 'filter.x.clean', trap())
      change(repo)
    },
    args: () => ['diff', '--name-status', 'HEAD'],
  },
  'a filter with a misleading name': {
    set: repo => {
      attribute(repo, '*.txt filter=x.clean=')
      config(repo, 'filter.x.clean=.clean', trap())
      change(repo)
    },
    args: () => ['status'],
  },
  'a filter process in an included file': {
    set: repo => {
      attribute(repo, '*.txt filter=x')
      writeFileSync(join(folder, 'more'), `[filter "x"]\n\tprocess = ${trap()}\n\trequired = true\n`)
      config(repo, 'include.path', join(folder, 'more'))
      change(repo)
    },
    args: () => ['add', 'a.txt'],
  },
  'a filter of the user': {
    set: repo => {
      attribute(repo, '*.txt filter=x')
      writeFileSync(join(folder, '.gitconfig'), `[filter "x"]\n\tclean = ${trap()}\n`)
      change(repo)
    },
    args: () => ['status'],
  },
  'the upload-pack of a remote': {
    set: repo => {
      repo.addOrigin()
      config(repo, 'remote.origin.uploadpack', `${trap('trap', 'exit 0')}; git-upload-pack`)
    },
    args: () => ['fetch', 'origin'],
    variables: { GIT_ALLOW_PROTOCOL: 'file' },
  },
  'the receive-pack of a remote': {
    set: repo => {
      repo.addOrigin()
      config(repo, 'remote.origin.receivepack', `${trap('trap', 'exit 0')}; git-receive-pack`)
    },
    args: () => ['push', 'origin', 'HEAD:refs/heads/new'],
    variables: { GIT_ALLOW_PROTOCOL: 'file' },
  },
  'the ext transport': {
    set: repo => {
      config(repo, 'protocol.ext.allow', 'always')
      config(repo, 'remote.origin.url', `ext::${trap()}`)
    },
    args: () => ['fetch', 'origin'],
  },
  'core.gitProxy': {
    set: repo => {
      config(repo, 'core.gitProxy', trap())
      config(repo, 'remote.origin.url', 'git://registry.example/x')
    },
    args: () => ['fetch', 'origin'],
  },
  'core.sshCommand': {
    set: repo => {
      config(repo, 'core.sshCommand', trap())
      config(repo, 'remote.origin.url', 'ssh://nobody@127.0.0.1:1/x')
    },
    args: () => ['fetch', 'origin'],
  },
  'core.sshCommand of the user': {
    set: repo => {
      writeFileSync(join(folder, '.gitconfig'), `[core]\n\tsshCommand = ${trap()}\n`)
      config(repo, 'remote.origin.url', 'ssh://nobody@127.0.0.1:1/x')
    },
    args: () => ['fetch', 'origin'],
  },
  'core.alternateRefsCommand': {
    set: repo => {
      const origin = repo.addOrigin()
      writeFileSync(join(repo.folder, '.git/objects/info/alternates'), `${origin}/objects\n`)
      config(repo, 'core.alternateRefsCommand', trap())
      moveOn(origin)
    },
    args: () => ['fetch', 'origin'],
    variables: { GIT_ALLOW_PROTOCOL: 'file' },
  },
  'a lazy fetch of a partial clone': {
    set: repo => {
      config(repo, 'core.repositoryFormatVersion', '1')
      config(repo, 'extensions.partialClone', 'origin')
      config(repo, 'protocol.ext.allow', 'always')
      config(repo, 'remote.origin.url', `ext::${trap()}`)
      config(repo, 'remote.origin.promisor', 'true')
    },
    args: () => ['cat-file', '-p', '1'.repeat(40)],
  },
  'the configuration of a submodule': {
    set: repo => {
      execFileSync('git', ['clone', '--quiet', '.', 'sub'], { cwd: repo.folder })
      repo.git('add', 'sub')
      execFileSync('git', ['config', 'core.fsmonitor', trap()], { cwd: join(repo.folder, 'sub') })
    },
    args: () => ['diff', '--name-status', 'HEAD'],
  },
  'a repository inside the repository': {
    set: repo => {
      for (const each of ['objects', 'refs']) mkdirSync(join(repo.folder, each))
      writeFileSync(join(repo.folder, 'HEAD'), 'ref: refs/heads/main\n')
      writeFileSync(
        join(repo.folder, 'config'),
        `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${trap()}\n`,
      )
      rmSync(join(repo.folder, '.git'), { recursive: true })
    },
    args: () => ['status'],
  },
}

test.each(Object.entries(traps))('%s never runs', async (_, { set, args, variables = {} }) => {
  await using repo = await gitRepository({ files: { 'a.txt': 'one' } })
  repo.commit({ 'a.txt': 'two' })
  const words = args(repo)
  set(repo)
  await gitProcess({ ...process.env, HOME: folder }).run(repo.folder, words, { variables })
  expect(existsSync(marker)).toBe(false)
  plainGit(repo, words, variables)
  expect(existsSync(marker)).toBe(true)
})
