import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/rest'
import { client, clientWith } from '../../../support/local-github/client.ts'
import { starterAsset } from '../../../support/local-github/http/fault-kinds.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'

const here = { owner: 'acme', repo: 'tool' } as const

let github: LocalGitHub
let octokit: Octokit

beforeEach(async () => {
  github = await localGitHub({
    repositories: {
      'acme/tool': {
        releases: [
          { tag: 'v1.0.0', assets: { 'tool.tar.gz': 'one' }, withoutDigests: true },
          { tag: 'v1.1.0', assets: { 'tool.tar.gz': 'one point one' } },
          { tag: 'v2.0.0-rc.1', isPrerelease: true },
          { tag: 'v3.0.0', isDraft: true },
        ],
      },
    },
  })
  octokit = client(github)
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

const tool = () => github.repository('acme/tool')

const sha256 = (content: string) => `sha256:${createHash('sha256').update(content).digest('hex')}`

/** A new release and its one asset, uploaded. */
const upload = async (release: { id: number; upload_url: string }, name: string, data: string) =>
  octokit.repos.uploadReleaseAsset({ ...here, release_id: release.id, baseUrl: github.apiUrl, name, data })

describe('reading', () => {
  test('lists the newest first, page by page, drafts only for those who may write', async () => {
    const mine = await octokit.paginate(octokit.repos.listReleases, { ...here, per_page: 1 })
    expect(mine.map(({ tag_name }) => tag_name)).toEqual(['v3.0.0', 'v2.0.0-rc.1', 'v1.1.0', 'v1.0.0'])
    const anonymous = clientWith(github)
    expect((await anonymous.repos.listReleases(here)).data).toHaveLength(3)
  })

  test('links to the other pages', async () => {
    const { headers } = await octokit.repos.listReleases({ ...here, per_page: 1, page: 2 })
    const url = `${github.apiUrl}/repos/acme/tool/releases?per_page=1&page=`
    expect(headers.link).toBe(
      `<${url}1>; rel="prev", <${url}3>; rel="next", <${url}4>; rel="last", <${url}1>; rel="first"`,
    )
  })

  test('the latest is no draft and no pre-release', async () => {
    expect((await octokit.repos.getLatestRelease(here)).data.tag_name).toBe('v1.1.0')
    const byTag = (tag: string) => octokit.repos.getReleaseByTag({ ...here, tag })
    expect((await byTag('v2.0.0-rc.1')).data.prerelease).toBe(true)
    await expect(byTag('v3.0.0')).rejects.toMatchObject({ status: 404 })
  })

  test('assets have sizes and digests, unless they are old', async () => {
    const { data } = await octokit.repos.listReleases(here)
    const assets = data.flatMap(release => release.assets)
    expect(assets.map(({ size, digest }) => ({ size, digest }))).toEqual([
      { size: 13, digest: sha256('one point one') },
      { size: 3, digest: null },
    ])
  })

  test('the feed shows what is published', async () => {
    const feed = await (await fetch(`${github.url}/acme/tool/releases.atom`)).text()
    expect([...feed.matchAll(/<title>(v.*)<\/title>/g)].map(([, title]) => title)).toEqual([
      'v2.0.0-rc.1',
      'v1.1.0',
      'v1.0.0',
    ])
    const tags = await (await fetch(`${github.url}/acme/tool/tags.atom`)).text()
    expect(tags).toContain(`${github.url}/acme/tool/releases/tag/v1.1.0`)
  })
})

describe('downloading', () => {
  test('goes through a redirect to other paths, by tag, by latest and by the API', async () => {
    const { data } = await octokit.repos.getLatestRelease(here)
    const [asset] = data.assets
    const page = await fetch(asset?.browser_download_url ?? '', { redirect: 'manual' })
    expect(page.status).toBe(302)
    expect(page.headers.get('location')).toContain('/_cdn/')
    const latest = await fetch(`${github.url}/acme/tool/releases/latest/download/tool.tar.gz`)
    expect(await latest.text()).toBe('one point one')
    const byApi = await octokit.repos.getReleaseAsset({
      ...here,
      asset_id: asset?.id ?? 0,
      headers: { accept: 'application/octet-stream' },
    })
    expect(Buffer.from(byApi.data as unknown as ArrayBuffer).toString()).toBe('one point one')
    expect(tool().state.releases[1]?.assets[0]?.downloads).toBe(2)
  })

  test('can go on where it stopped', async () => {
    const url = `${github.url}/acme/tool/releases/latest/download/tool.tar.gz`
    const part = await fetch(url, { headers: { range: 'bytes=4-' } })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe('bytes 4-12/13')
    expect(await part.text()).toBe('point one')
    expect((await fetch(url, { headers: { range: 'bytes=99-' } })).status).toBe(416)
  })

  test('does not count against the limits of the API', async () => {
    const url = `${github.url}/acme/tool/releases/latest/download/tool.tar.gz`
    await fetch(url)
    expect(github.rateLimit(undefined).used).toBe(0)
    expect(github.counts()).toMatchObject({ downloads: 1, charged: 0 })
  })

  test('a replaced asset has another id, digest and content under the same address', async () => {
    const before = (await octokit.repos.getLatestRelease(here)).data.assets[0]
    await tool().replaceAsset('v1.1.0', 'tool.tar.gz', 'other bytes')
    const after = (await octokit.repos.getLatestRelease(here)).data.assets[0]
    expect(after?.browser_download_url).toBe(before?.browser_download_url)
    expect(after?.id).not.toBe(before?.id)
    expect(after?.digest).toBe(sha256('other bytes'))
    expect(await (await fetch(after?.browser_download_url ?? '')).text()).toBe('other bytes')
  })
})

describe('writing', () => {
  test('draft, upload, publish: the tag appears only at the end', async () => {
    const { data: draft } = await octokit.repos.createRelease({ ...here, tag_name: 'v4.0.0', draft: true })
    expect(draft).toMatchObject({ draft: true, published_at: null })
    expect(draft.html_url).toContain('/releases/tag/untagged-')
    const asset = await upload(draft, 'tool.zip', 'four')
    expect(asset.data).toMatchObject({ name: 'tool.zip', size: 4, digest: sha256('four'), state: 'uploaded' })
    await expect(tool().head('v4.0.0')).rejects.toThrow()
    const { data: published } = await octokit.repos.updateRelease({
      ...here,
      release_id: draft.id,
      draft: false,
    })
    expect(published.assets[0]?.browser_download_url).toBe(
      `${github.url}/acme/tool/releases/download/v4.0.0/tool.zip`,
    )
    expect(await tool().head('v4.0.0')).toBe(await tool().head())
    expect((await octokit.repos.getLatestRelease(here)).data.id).toBe(draft.id)
  })

  test('the upload address of the answer works too', async () => {
    const { data } = await octokit.repos.createRelease({ ...here, tag_name: 'v4.0.0' })
    const url = data.upload_url.replace('{?name,label}', '?name=a%20b.txt&label=notes')
    const headers = { authorization: `Bearer ${github.token()}`, 'content-type': 'text/plain' }
    const answer = await fetch(url, { method: 'POST', headers, body: 'text' })
    expect(answer.status).toBe(201)
    expect(await answer.json()).toMatchObject({ name: 'a.b.txt', label: 'notes', content_type: 'text/plain' })
  })

  test('one tag has one published release, one name one asset', async () => {
    await expect(octokit.repos.createRelease({ ...here, tag_name: 'v1.0.0' })).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ code: 'already_exists', field: 'tag_name' }] } },
    })
    const { data } = await octokit.repos.getLatestRelease(here)
    await expect(upload(data, 'tool.tar.gz', 'again')).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ code: 'already_exists', field: 'name' }] } },
    })
  })

  test('a target that does not exist is refused', async () => {
    const wish = { ...here, tag_name: 'v9', target_commitish: 'nowhere' }
    await expect(octokit.repos.createRelease(wish)).rejects.toMatchObject({ status: 422 })
  })

  test('an immutable release takes no asset, gives none back and keeps its tag for ever', async () => {
    tool().state.settings.immutableReleases = true
    const { data: draft } = await octokit.repos.createRelease({ ...here, tag_name: 'v5.0.0', draft: true })
    const asset = await upload(draft, 'tool.zip', 'five')
    const release = { ...here, release_id: draft.id }
    expect((await octokit.repos.updateRelease({ ...release, draft: false })).data.immutable).toBe(true)
    await expect(upload(draft, 'late.zip', 'late')).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Cannot upload assets to an immutable release.'),
    })
    await expect(
      octokit.repos.deleteReleaseAsset({ ...here, asset_id: asset.data.id }),
    ).rejects.toMatchObject({ status: 422 })
    await expect(octokit.repos.updateRelease({ ...release, tag_name: 'v6' })).rejects.toMatchObject({
      status: 422,
    })
    expect((await octokit.repos.updateRelease({ ...release, body: 'notes' })).data.body).toBe('notes')
    await octokit.repos.deleteRelease(release)
    await expect(octokit.repos.createRelease({ ...here, tag_name: 'v5.0.0' })).rejects.toMatchObject({
      message: expect.stringContaining('tag_name was used by an immutable release'),
    })
  })

  test('a broken upload leaves an empty asset that blocks its name until it is deleted', async () => {
    const { data: draft } = await octokit.repos.createRelease({ ...here, tag_name: 'v7', draft: true })
    github.fault('POST */assets', starterAsset)
    await expect(upload(draft, 'tool.zip', 'seven')).rejects.toMatchObject({ status: 502 })
    await expect(upload(draft, 'tool.zip', 'seven')).rejects.toMatchObject({ status: 422 })
    const { data: assets } = await octokit.repos.listReleaseAssets({ ...here, release_id: draft.id })
    expect(assets).toMatchObject([{ state: 'starter', size: 0, digest: null }])
    await octokit.repos.deleteReleaseAsset({ ...here, asset_id: assets[0]?.id ?? 0 })
    expect((await upload(draft, 'tool.zip', 'seven')).status).toBe(201)
  })

  test('which release is the latest can be said', async () => {
    await octokit.repos.createRelease({ ...here, tag_name: 'v1.0.1', make_latest: 'false' })
    expect((await octokit.repos.getLatestRelease(here)).data.tag_name).toBe('v1.0.1')
    const { data } = await octokit.repos.getReleaseByTag({ ...here, tag: 'v1.1.0' })
    await octokit.repos.updateRelease({ ...here, release_id: data.id, make_latest: 'true' })
    expect((await octokit.repos.getLatestRelease(here)).data.tag_name).toBe('v1.1.0')
  })
})
