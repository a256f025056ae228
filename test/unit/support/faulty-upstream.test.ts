import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { FaultyUpstream } from '../../support/faulty-upstream.ts'
import {
  drip,
  endless,
  faultyUpstream,
  hang,
  inTurn,
  redirect,
  reset,
  serve,
  shortened,
  status,
  truncated,
  wrongBytes,
} from '../../support/faulty-upstream.ts'

const content = 'a'.repeat(5000)

let upstream: FaultyUpstream

beforeEach(async () => {
  upstream = await faultyUpstream({ '/file': serve(content) })
})

afterEach(async () => {
  await upstream[Symbol.asyncDispose]()
})

const get = (path: string, init?: RequestInit) => fetch(upstream.url + path, init)

test('a good file has validators, answers 304 and goes on where a download stopped', async () => {
  const first = await get('/file')
  expect(await first.text()).toBe(content)
  const etag = first.headers.get('etag') ?? ''
  expect((await get('/file', { headers: { 'if-none-match': etag } })).status).toBe(304)
  const modified = first.headers.get('last-modified') ?? ''
  expect((await get('/file', { headers: { 'if-modified-since': modified } })).status).toBe(304)
  const rest = await get('/file', { headers: { range: 'bytes=4990-', 'if-range': etag } })
  expect([rest.status, rest.headers.get('content-range')]).toEqual([206, 'bytes 4990-4999/5000'])
  expect(await rest.text()).toBe('a'.repeat(10))
  expect((await get('/file', { headers: { range: 'bytes=5000-' } })).status).toBe(416)
})

test('a range of a file that has changed since is answered with the whole file', async () => {
  const answer = await get('/file', { headers: { range: 'bytes=4990-', 'if-range': '"other"' } })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toHaveLength(5000)
})

test('answers come in turn and the last one stays', async () => {
  upstream.on('/busy', inTurn(status(429, { 'retry-after': '1' }), status(503), serve('ok')))
  const answers = [await get('/busy'), await get('/busy'), await get('/busy'), await get('/busy')]
  expect(answers.map(answer => answer.status)).toEqual([429, 503, 200, 200])
  expect(answers[0]?.headers.get('retry-after')).toBe('1')
  expect(upstream.hits('/busy')).toBe(4)
  expect(upstream.requests.at(-1)).toMatchObject({ method: 'GET', path: '/busy' })
})

test('what is not told is not there', async () => {
  expect((await get('/nothing')).status).toBe(404)
})

describe('a body that', () => {
  test.each(['said', 'chunked'] as const)(
    'breaks off is an error of the connection, length %s',
    async length => {
      upstream.on('/cut', truncated(content, 100, length))
      const answer = await get('/cut')
      expect(answer.headers.get('content-length')).toBe(length === 'said' ? '5000' : null)
      await expect(answer.text()).rejects.toThrow('terminated')
    },
  )

  test('is too short or wrong looks perfectly good', async () => {
    upstream.on('/short', shortened(content, 100))
    upstream.on('/wrong', wrongBytes(content))
    expect(await (await get('/short')).text()).toHaveLength(100)
    const wrong = await (await get('/wrong')).text()
    expect(wrong).toHaveLength(5000)
    expect(wrong).not.toBe(content)
  })

  test('never comes, or stops in the middle, ends by the time limit of the client', async () => {
    upstream.on('/silent', hang())
    upstream.on('/stalls', hang('begin'))
    await expect(get('/silent', { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    const stalls = await get('/stalls', { signal: AbortSignal.timeout(100) })
    await expect(stalls.text()).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  test('drips takes its time', async () => {
    upstream.on('/drip', drip('abcdef', 2, 30))
    const start = performance.now()
    expect(await (await get('/drip')).text()).toBe('abcdef')
    expect(performance.now() - start).toBeGreaterThan(55)
  })

  test('never ends stops when the client goes away', async () => {
    upstream.on('/endless', endless())
    let bytes = 0
    for await (const chunk of (await get('/endless')).body ?? []) {
      bytes += (chunk as Uint8Array).length
      if (bytes > 1_000_000) break
    }
    expect(bytes).toBeGreaterThan(1_000_000)
    expect(bytes).toBeLessThan(64 * 1024 * 1024)
  })
})

test('redirects lead on, in a circle if told so', async () => {
  upstream.on('/moved', redirect('/file'))
  upstream.on('/loop', redirect('/loop'))
  expect(await (await get('/moved')).text()).toBe(content)
  await expect(get('/loop')).rejects.toMatchObject({ cause: { message: 'redirect count exceeded' } })
})

test('a broken connection is a reset', async () => {
  upstream.on('/reset', reset)
  await expect(get('/reset')).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
})
