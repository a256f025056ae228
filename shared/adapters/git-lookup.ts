import type { Setting } from './git-settings.ts'

/** A setting and the place it comes from. */
export interface ScopedSetting {
  readonly scope: string
  readonly key: string
  readonly value: string
}

/** What to ask `git config --get-regexp` before git talks to a remote. */
export const remotePattern = String.raw`^(credential\..*|http\..*|core\.sshcommand)$`

/** What to ask before git reads or writes files of the work tree. */
export const filterPattern = String.raw`^filter\..*`

/** What to ask when git refuses the folder of another user. */
export const safePattern = String.raw`^safe\.directory$`

/** Reads what `git config --show-scope -z --get-regexp` prints. */
export function readScopedSettings(stdout: Uint8Array): readonly ScopedSetting[] {
  const words = Buffer.from(stdout).toString('utf8').split('\0')
  const settings: ScopedSetting[] = []
  for (let index = 0; index + 1 < words.length; index += 2) {
    const [scope = '', pair = ''] = words.slice(index, index + 2)
    const end = pair.indexOf('\n')
    // A key without `=` has no line break and means true.
    settings.push(
      end < 0
        ? { scope, key: pair, value: 'true' }
        : { scope, key: pair.slice(0, end), value: pair.slice(end + 1) },
    )
  }
  return settings
}

/**
 * Settings for a call that talks to a remote. Credential helpers and http settings of user and system stay in force, as
 * they hold proxies and logins. Of the repository's own file, helpers and programs are not run and TLS stays checked;
 * its http headers stay, because actions/checkout keeps its token there.
 */
export function remoteSettings(found: readonly ScopedSetting[]): readonly Setting[] {
  const ofUser = found.filter(({ scope, key }) => isUsers(scope) && /^(credential|http)\./.test(key))
  const ofOthers = found.filter(({ scope }) => !isUsers(scope))
  return [
    ['credential.helper', ''], // forgets every helper named before
    ...ofUser.map(({ key, value }): Setting => [key, value]),
    ...ofOthers.flatMap(({ key }): Setting[] =>
      /^http\.(.*\.)?sslverify$/.test(key) ? [[key, 'true']] : [],
    ),
  ]
}

/** Settings that switch off every filter driver: a driver is a program that git would run on files. */
export function filterSettings(found: readonly ScopedSetting[]): readonly Setting[] {
  const drivers = new Set(found.map(({ key }) => key.slice(0, key.lastIndexOf('.'))))
  return [...drivers].flatMap((driver): Setting[] => [
    [`${driver}.clean`, ''],
    [`${driver}.smudge`, ''],
    [`${driver}.process`, ''],
    [`${driver}.required`, 'false'],
  ])
}

/** The folders of other users that this user trusts; what the repository says of itself does not count. */
export function safeSettings(found: readonly ScopedSetting[]): readonly Setting[] {
  return found.filter(({ scope }) => isUsers(scope)).map(({ key, value }): Setting => [key, value])
}

const plainSsh = 'ssh -oBatchMode=yes'

/**
 * The ssh command for a remote. core.sshCommand runs whatever it says, so only the shape that actions/checkout writes
 * for a deploy key is understood, and of it only the two file names are taken.
 */
export function sshCommand(found: readonly ScopedSetting[]): string {
  const text = found.findLast(({ scope, key }) => key === 'core.sshcommand' && !isUsers(scope))?.value ?? ''
  const match =
    /^"[^"$`\\]+" -i "\$RUNNER_TEMP\/([\w-]+)"(?: -o StrictHostKeyChecking=yes -o CheckHostIP=no)? -o "UserKnownHostsFile=\$RUNNER_TEMP\/([\w-]+)"$/.exec(
      text,
    )
  if (match === null) return plainSsh
  const [, key = '', hosts = ''] = match
  return [
    plainSsh,
    `-i "$RUNNER_TEMP/${key}"`,
    '-oStrictHostKeyChecking=yes -oCheckHostIP=no',
    `-o "UserKnownHostsFile=$RUNNER_TEMP/${hosts}"`,
  ].join(' ')
}

const isUsers = (scope: string) => scope === 'global' || scope === 'system'
