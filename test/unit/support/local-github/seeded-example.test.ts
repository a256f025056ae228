import { expect, test } from '@jest/globals'
import { checkout, withToken } from '../../../support/local-github/checkout.ts'
import { client } from '../../../support/local-github/client.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'
import { seededExample } from '../../../support/local-github/seeded-example.ts'

test('the example for people has upstreams with releases, a registry to push to and one that refuses pushes', async () => {
  await using github = await localGitHub(seededExample)
  const octokit = client(github)
  const { data } = await octokit.repos.getLatestRelease({ owner: 'upstream', repo: 'tool' })
  expect(data).toMatchObject({ tag_name: 'v1.1.0', assets: [{ state: 'uploaded' }, { state: 'uploaded' }] })
  const answers: string[] = []
  for (const name of ['acme/registry', 'acme/strict']) {
    await using clone = await checkout(withToken(github.repository(name).cloneUrl, github.token('app')))
    await clone.commit({ 'a.txt': 'a' })
    answers.push((await clone.git('push')).stderr)
  }
  expect(answers[0]).toContain('main -> main')
  expect(answers[1]).toContain('GH013')
  expect(github.failures).toEqual([])
})
