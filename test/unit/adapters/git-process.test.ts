import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gitProcess } from '../../../shared/adapters/git-process.ts'
import { Refusal } from '../../../shared/command/refusal.ts'
import type { Git, GitOptions } from '../../../shared/ports/git.ts'
import { gitRepository, type GitRepository } from '../../support/git-repository.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modreg-process-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const plain = gitProcess({ PATH: process.env['PATH'] })
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8').trim()

function program(name: string, body: string): string {
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${body}\n`)
  chmodSync(file, 0o755)
  return file
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work
  } catch (error) {
    if (error instanceof Refusal) return error.findings.map(({ code }) => code).join()
    throw error
  }
  return 'none'
}

/** A server that does with each request what `answer` says. */
async function host(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer(answer)
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/registry.git`,
    open: () =>
      new Promise<number>(resolve => {
        server.getConnections((_, count) => {
          resolve(count)
        })
      }),
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections()
      return new Promise<void>(resolve => {
        server.close(() => {
          resolve()
        })
      })
    },
  }
}

const overHttp: GitOptions = { variables: { GIT_ALLOW_PROTOCOL: 'http' }, timeoutSeconds: 20 }

/** What the server saw of the login when this git fetches from it. */
async function loginOf(git: Git, repo: GitRepository): Promise<string> {
  const seen: string[] = []
  await using server = await host(({ headers }, response) => {
    seen.push(headers.authorization ?? '')
    response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
  })
  repo.git('remote', 'add', 'origin', server.url)
  await git.run(repo.folder, ['fetch', 'origin'], overHttp)
  return seen.at(-1) ?? ''
}

const basic = (login: string) => `Basic ${Buffer.from(login).toString('base64')}`

describe('a result', () => {
  test('is the exact bytes of standard output', async () => {
    const bytes = Uint8Array.of(0, 255, 13, 10, 128)
    await using repo = await gitRepository({ files: { 'a.bin': bytes } })
    expect((await plain.run(repo.folder, ['cat-file', 'blob', 'HEAD:a.bin'])).stdout).toEqual(
      Buffer.from(bytes),
    )
  })

  test('keeps a status other than 0 and the reason', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    const { status, stderr } = await plain.run(repo.folder, ['rev-parse', '--verify', 'nothing'])
    expect([status, stderr]).toEqual([128, 'fatal: Needed a single revision\n'])
  })

  test('takes its input from the call, even when git does not read it', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    const input = Buffer.alloc(4_000_000, 'x')
    expect(text((await plain.run(repo.folder, ['hash-object', '--stdin'], { input })).stdout)).toHaveLength(
      40,
    )
    expect((await plain.run(repo.folder, ['rev-parse', 'HEAD'], { input })).status).toBe(0)
  })

  test('takes paths literally', async () => {
    await using repo = await gitRepository({ files: { 'a.txt': 'x', '*.txt': 'y' } })
    const { stdout } = await plain.run(repo.folder, ['ls-files', '--', '*.txt'])
    expect(text(stdout)).toBe('*.txt')
  })

  test('does not follow refs/replace', async () => {
    await using repo = await gitRepository({ files: { a: 'signed' } })
    const id = repo.git('rev-parse', 'HEAD:a')
    repo.commit({ a: 'shown instead' })
    repo.git('replace', id, repo.git('rev-parse', 'HEAD:a'))
    expect(text((await plain.run(repo.folder, ['cat-file', 'blob', id])).stdout)).toBe('signed')
  })
})

describe('the environment', () => {
  test('drops every GIT_ variable of the parent', async () => {
    await using other = await gitRepository({ files: { a: 'other' } })
    await using repo = await gitRepository({ files: { a: 'mine' } })
    const head = repo.commit({ a: 'mine too' })
    const marker = join(folder, 'marker')
    const trap = program('trap', `touch '${marker}'`)
    const git = gitProcess({
      ...process.env,
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(other.folder, '.git/objects'),
      GIT_CEILING_DIRECTORIES: repo.folder,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: trap,
      GIT_CONFIG_PARAMETERS: `'diff.external'='${trap}'`,
      GIT_EXTERNAL_DIFF: trap,
      GIT_SSH_COMMAND: trap,
      GIT_ASKPASS: trap,
      GIT_TRACE: marker,
      GIT_EXEC_PATH: folder,
    })
    expect(text((await git.run(repo.folder, ['rev-parse', 'HEAD'])).stdout)).toBe(head)
    expect((await git.run(repo.folder, ['diff', '--name-status', 'HEAD~1'])).status).toBe(0)
    repo.git('remote', 'add', 'origin', 'ssh://nobody@127.0.0.1:1/x')
    expect((await git.run(repo.folder, ['fetch', 'origin'])).status).toBe(128)
    expect(existsSync(marker)).toBe(false)
  })

  test('gives a call its own variables', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    const variables = {
      GIT_AUTHOR_NAME: 'Bot',
      GIT_AUTHOR_EMAIL: 'bot@registry.example',
      GIT_COMMITTER_NAME: 'Bot',
      GIT_COMMITTER_EMAIL: 'bot@registry.example',
    }
    const tree = repo.git('rev-parse', 'HEAD^{tree}')
    const { stdout } = await plain.run(repo.folder, ['commit-tree', '-m', 'x', tree], { variables })
    expect(repo.git('log', '-1', '--format=%an', text(stdout))).toBe('Bot')
  })

  test('lets only https and ssh pass, unless the call says more', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    repo.addOrigin()
    const { stderr } = await plain.run(repo.folder, ['fetch', 'origin'])
    expect(stderr).toContain("transport 'file' not allowed")
    const variables = { GIT_ALLOW_PROTOCOL: 'file' }
    expect((await plain.run(repo.folder, ['fetch', 'origin'], { variables })).status).toBe(0)
  })
})

describe('a login', () => {
  test('is found where actions/checkout leaves it in the repository', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    repo.git('config', 'http.extraheader', `AUTHORIZATION: ${basic('x-access-token:token')}`)
    expect(await loginOf(plain, repo)).toBe(basic('x-access-token:token'))
  })

  test('is found where newer versions of it leave it, in a file included for this repository', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    const file = join(folder, 'git-credentials.config')
    writeFileSync(file, `[http]\n\textraheader = AUTHORIZATION: ${basic('x-access-token:token')}\n`)
    repo.git('config', `includeIf.gitdir:${repo.folder}/.git.path`, file)
    expect(await loginOf(plain, repo)).toBe(basic('x-access-token:token'))
  })

  test("comes from the user's credential helper, never from the repository's", async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    const marker = join(folder, 'marker')
    const trap = program('trap', `touch '${marker}'`)
    for (const key of ['credential.helper', 'credential.http://127.0.0.1.helper', 'core.askPass'])
      repo.git('config', key, trap)
    const helper = program('helper', 'test "$1" = get && printf "username=me\\npassword=mine\\n"; exit 0')
    writeFileSync(join(folder, '.gitconfig'), `[credential]\n\thelper = ${helper}\n`)
    const git = gitProcess({ PATH: process.env['PATH'], HOME: folder })
    expect(await loginOf(git, repo)).toBe(basic('me:mine'))
    expect(existsSync(marker)).toBe(false)
  })

  test('is asked of nobody: no terminal, no askpass program', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    const slow = program('askpass', 'sleep 60')
    repo.git('config', 'core.askPass', slow)
    const git = gitProcess({ PATH: process.env['PATH'], GIT_ASKPASS: slow, SSH_ASKPASS: slow, DISPLAY: ':0' })
    const start = Date.now()
    expect(await loginOf(git, repo)).toBe('')
    expect(Date.now() - start).toBeLessThan(15_000)
  })

  test('over ssh uses the deploy key that actions/checkout left, and no other word of that command', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    mkdirSync(join(folder, 'bin'))
    program('bin/ssh', `echo "$@" > '${folder}/words'; exit 1`)
    repo.git('remote', 'add', 'origin', 'git@forge.example:me/registry.git')
    const git = gitProcess({
      PATH: `${folder}/bin:${process.env['PATH'] ?? ''}`,
      RUNNER_TEMP: '/runner temp',
    })
    const words = async (command: string) => {
      repo.git('config', 'core.sshCommand', command)
      await git.run(repo.folder, ['fetch', 'origin'])
      return readFileSync(join(folder, 'words'), 'utf8')
    }
    const strict = '-o StrictHostKeyChecking=yes -o CheckHostIP=no'
    const tail = '-o "UserKnownHostsFile=$RUNNER_TEMP/ab-1_known_hosts"'
    expect(await words(`"/usr/bin/evil" -i "$RUNNER_TEMP/ab-1" ${strict} ${tail}`)).toContain(
      '-oBatchMode=yes -i /runner temp/ab-1 -oStrictHostKeyChecking=yes',
    )
    expect(await words(`"/usr/bin/ssh" -i "$RUNNER_TEMP/ab-1" -o ProxyCommand=id ${tail}`)).not.toContain(
      '-i',
    )
  })
})

describe('git that does not end well', () => {
  test('is stopped after its time, together with its helpers', async () => {
    await using server = await host(() => undefined)
    await using repo = await gitRepository({ files: { a: 'x' } })
    repo.git('remote', 'add', 'origin', server.url)
    const options = { ...overHttp, timeoutSeconds: 1 }
    expect(await codeOf(plain.run(repo.folder, ['fetch', 'origin'], options))).toBe('E_GIT_TIMEOUT')
    expect(await server.open()).toBe(0)
  })

  test('is stopped when it prints more than the limit', async () => {
    await using repo = await gitRepository({ files: { a: 'x'.repeat(100_000) } })
    const run = (limitBytes: number) => plain.run(repo.folder, ['cat-file', 'blob', 'HEAD:a'], { limitBytes })
    expect(await codeOf(run(99_999))).toBe('E_GIT')
    expect((await run(100_000)).stdout).toHaveLength(100_000)
  })

  test('meets a lock file: it is named and left where it is', async () => {
    await using repo = await gitRepository({ files: { a: 'x' } })
    const lock = join(repo.folder, '.git/index.lock')
    writeFileSync(lock, '')
    await expect(plain.run(repo.folder, ['read-tree', 'HEAD'])).rejects.toThrow(lock)
    expect(await codeOf(plain.run(repo.folder, ['read-tree', 'HEAD']))).toBe('E_GIT_LOCKED')
    expect(existsSync(lock)).toBe(true)
  })

  test('is not there at all', async () => {
    expect(await codeOf(gitProcess({ PATH: folder }).run(folder, ['version']))).toBe('E_GIT')
  })

  test('is asked about a folder that is not there', async () => {
    expect(await codeOf(plain.run(join(folder, 'none'), ['version']))).toBe('E_IO')
  })
})

// Only root can give a folder away.
const testAsRoot = process.getuid?.() === 0 ? test : test.skip

describe('a workspace of another user, as in a container job', () => {
  const foreign = async () => {
    const repo = await gitRepository({ files: { 'registry/a': 'x' } })
    for (const each of ['', '.git', 'registry']) chownSync(join(repo.folder, each), 12_345, 12_345)
    return repo
  }
  const head = async (parent: Record<string, string>, place: string) => {
    const git = gitProcess({ PATH: process.env['PATH'], ...parent })
    return codeOf(git.run(place, ['rev-parse', '--verify', 'HEAD']))
  }

  testAsRoot('is read on a runner, and in folders below it too', async () => {
    await using repo = await foreign()
    const parent = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repo.folder }
    expect(await head(parent, repo.folder)).toBe('none')
    expect(await head(parent, join(repo.folder, 'registry'))).toBe('none')
  })

  testAsRoot('is read where the user trusts the folder', async () => {
    await using repo = await foreign()
    writeFileSync(join(folder, '.gitconfig'), `[safe]\n\tdirectory = ${repo.folder}\n`)
    expect(await head({ HOME: folder }, repo.folder)).toBe('none')
  })

  testAsRoot('is refused everywhere else, whatever it says of itself', async () => {
    await using repo = await foreign()
    repo.git('-c', `safe.directory=${repo.folder}`, 'config', 'safe.directory', repo.folder)
    expect(await head({}, repo.folder)).toBe('E_GIT')
    expect(await head({ GITHUB_WORKSPACE: repo.folder }, repo.folder)).toBe('E_GIT')
    expect(await head({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder }, repo.folder)).toBe('E_GIT')
  })
})
