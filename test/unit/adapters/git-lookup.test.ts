import { expect, test } from '@jest/globals'
import {
  filterSettings,
  readScopedSettings,
  remoteSettings,
  sshCommand,
} from '../../../shared/adapters/git-lookup.ts'

const at = (scope: string, key: string, value = 'false') => ({ scope, key, value })

test('settings are read with line breaks in their values, and without a value as true', () => {
  const printed = Buffer.from('local\0http.extraheader\na\nb\0global\0http.sslverify\0')
  expect(readScopedSettings(printed)).toEqual([
    at('local', 'http.extraheader', 'a\nb'),
    at('global', 'http.sslverify', 'true'),
  ])
  expect(readScopedSettings(new Uint8Array())).toEqual([])
})

test('TLS stays checked, whatever the repository says of one host or of all', () => {
  const found = [at('local', 'http.sslverify'), at('worktree', 'http.https://forge.example.sslverify')]
  expect(remoteSettings(found)).toEqual([
    ['credential.helper', ''],
    ['http.sslverify', 'true'],
    ['http.https://forge.example.sslverify', 'true'],
  ])
})

test('of the user come logins and http settings, in their order; of the repository neither', () => {
  const found = [
    at('system', 'http.proxy', 'http://proxy.example'),
    at('global', 'credential.helper', 'keyring'),
    at('global', 'core.sshcommand', 'evil'),
    at('local', 'credential.helper', '!evil'),
    at('local', 'http.proxy', 'http://other.example'),
  ]
  expect(remoteSettings(found)).toEqual([
    ['credential.helper', ''],
    ['http.proxy', 'http://proxy.example'],
    ['credential.helper', 'keyring'],
  ])
})

test('a filter driver is switched off once, under its exact name', () => {
  const found = [at('local', 'filter.a.b=c.clean', 'x'), at('local', 'filter.a.b=c.required', 'true')]
  expect(filterSettings(found)).toEqual([
    ['filter.a.b=c.clean', ''],
    ['filter.a.b=c.smudge', ''],
    ['filter.a.b=c.process', ''],
    ['filter.a.b=c.required', 'false'],
  ])
})

const strict = '-o StrictHostKeyChecking=yes -o CheckHostIP=no'
const hosts = '-o "UserKnownHostsFile=$RUNNER_TEMP/k_known_hosts"'

test.each([
  `"/usr/bin/ssh" -i "$RUNNER_TEMP/k;id" ${strict} ${hosts}`,
  `"/usr/bin/ssh" -i "$RUNNER_TEMP/../k" ${strict} ${hosts}`,
  `"/usr/bin/ssh" -i "$RUNNER_TEMP/k" ${strict} ${hosts}; id`,
  `"$(id)" -i "$RUNNER_TEMP/k" ${strict} ${hosts}`,
  `"/usr/bin/ssh" -i "$RUNNER_TEMP/k" -o ProxyCommand=id ${hosts}`,
  'ssh -i key',
])('another ssh command than that of actions/checkout counts for nothing: %s', command => {
  expect(sshCommand([at('local', 'core.sshcommand', command)])).toBe('ssh -oBatchMode=yes')
})

test("the user's own ssh command counts for nothing either: ssh has a configuration file of its own", () => {
  const command = `"/usr/bin/ssh" -i "$RUNNER_TEMP/k" ${strict} ${hosts}`
  expect(sshCommand([at('global', 'core.sshcommand', command)])).toBe('ssh -oBatchMode=yes')
  expect(sshCommand([at('local', 'core.sshcommand', command)])).toContain('-i "$RUNNER_TEMP/k"')
})
