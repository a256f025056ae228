import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { client, clientWith } from '../../../support/local-github/client.ts'
import type { LocalGitHub } from '../../../support/local-github/local-github.ts'
import { localGitHub } from '../../../support/local-github/local-github.ts'
import type { TokenKind } from '../../../support/local-github/world/token.ts'

const here = { owner: 'acme', repo: 'registry' } as const

let github: LocalGitHub

beforeEach(async () => {
  github = await localGitHub({
    repositories: {
      'acme/registry': {
        files: {
          '.github/workflows/gate.yml': 'on:\n  workflow_dispatch:\n',
          '.github/workflows/push.yml': 'on: push\n',
        },
        environments: [
          {
            name: 'signing',
            reviewers: ['maintainer'],
            waitMinutes: 5,
            branchPolicy: 'protected',
            secretNames: ['KEY'],
          },
        ],
        secretNames: ['BOT'],
        protections: [{ branch: 'main', requiredChecks: ['gate'], approvals: 2, enforceAdmins: true }],
        rulesets: [{ name: 'signed', rules: [{ type: 'required_signatures' }] }],
      },
      'acme/secret': { isPrivate: true },
      'acme/old': { isArchived: true },
    },
  })
})

afterEach(async () => {
  expect(github.failures).toEqual([])
  await github[Symbol.asyncDispose]()
})

describe('who somebody is', () => {
  test('a personal token stands for a person, that of an App or a workflow for nobody', async () => {
    const { data, headers } = await client(github).users.getAuthenticated()
    expect(data.login).toBe('maintainer')
    expect(headers['x-oauth-scopes']).toBe('repo, workflow')
    expect(
      (await client(github, 'fine-grained').users.getAuthenticated()).headers['x-oauth-scopes'],
    ).toBeUndefined()
    for (const kind of ['app', 'actions'] as const)
      await expect(client(github, kind).users.getAuthenticated()).rejects.toMatchObject({
        status: 403,
        message: expect.stringContaining('Resource not accessible by integration'),
      })
  })

  test('the viewer of GraphQL is known for every token', async () => {
    const logins = await Promise.all(
      (['classic', 'app', 'actions'] as const).map(async kind => {
        const { viewer } = await client(github, kind).graphql<{ viewer: { login: string } }>(
          '{ viewer { login } }',
        )
        return viewer.login
      }),
    )
    expect(logins).toEqual(['maintainer', 'registry-app[bot]', 'github-actions[bot]'])
  })

  test('the bot of GitHub Actions has its true number', async () => {
    const { data } = await client(github).users.getByUsername({ username: 'github-actions[bot]' })
    expect(data).toMatchObject({ id: 41898282, type: 'Bot' })
  })

  test('an installation lists the repositories it reaches', async () => {
    const app = client(github, { kind: 'app', repositories: ['acme/registry'] })
    const { data } = await app.apps.listReposAccessibleToInstallation()
    expect(data.repositories.map(({ full_name }) => full_name)).toEqual(['acme/registry'])
  })

  test.each([
    ['classic', 'ghp_'],
    ['fine-grained', 'github_pat_'],
    ['actions', 'ghs_'],
    ['app', 'ghs_'],
  ] as const)('a token of kind %s begins with %s', (kind: TokenKind, prefix) => {
    expect(github.token(kind).startsWith(prefix)).toBe(true)
  })

  test('a token that nobody issued is refused', async () => {
    await expect(clientWith(github, 'ghp_wrong').repos.get(here)).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Bad credentials'),
    })
  })

  test('a request without a User-Agent is refused', async () => {
    const answer = await fetch(`${github.apiUrl}/repos/acme/registry`, { headers: { 'user-agent': '' } })
    expect(answer.status).toBe(403)
  })
})

describe('what a token may do', () => {
  const label = (octokit: ReturnType<typeof client>) => octokit.issues.createLabel({ ...here, name: 'new' })

  test('nobody writes without one', async () => {
    await expect(label(clientWith(github))).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('Requires authentication'),
    })
  })

  test('a missing permission is refused with what would have been enough', async () => {
    const reader = client(github, { kind: 'actions', permissions: { contents: 'write', issues: 'read' } })
    await expect(label(reader)).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      response: { headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' } },
    })
    const person = client(github, { kind: 'fine-grained', permissions: {} })
    await expect(label(person)).rejects.toMatchObject({
      message: expect.stringContaining('Resource not accessible by personal access token'),
    })
  })

  test('the token of a pull request from a fork reads and does not write', async () => {
    const fork = client(github, 'fork')
    expect((await fork.repos.get(here)).data.permissions).toMatchObject({ pull: true, push: false })
    await expect(label(fork)).rejects.toMatchObject({ status: 403 })
  })

  test('GITHUB_TOKEN ends at its repository', async () => {
    const actions = client(github, { kind: 'actions', repositories: ['acme/other'] })
    expect((await actions.repos.get(here)).status).toBe(200)
    await expect(label(actions)).rejects.toMatchObject({ status: 403 })
    await expect(actions.repos.get({ owner: 'acme', repo: 'secret' })).rejects.toMatchObject({ status: 404 })
  })

  test('a private repository is shown to those who reach it, by GraphQL too', async () => {
    const query = '{ repository(owner: "acme", name: "secret") { isPrivate } }'
    expect(await client(github).graphql(query)).toEqual({ repository: { isPrivate: true } })
    const stranger = client(github, { kind: 'app', repositories: ['acme/registry'] })
    await expect(stranger.graphql(query)).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
  })

  test('an archive is read-only', async () => {
    const octokit = client(github)
    await expect(octokit.issues.createLabel({ owner: 'acme', repo: 'old', name: 'x' })).rejects.toMatchObject(
      {
        status: 403,
        message: expect.stringContaining('Repository was archived so is read-only.'),
      },
    )
  })
})

describe('what a doctor asks', () => {
  const admin = () => client(github)

  test('classic protection is shown to administrators only, what it demands to everybody', async () => {
    const { data } = await admin().repos.getBranchProtection({ ...here, branch: 'main' })
    expect(data).toMatchObject({
      required_status_checks: { contexts: ['gate'] },
      required_pull_request_reviews: { required_approving_review_count: 2 },
      enforce_admins: { enabled: true },
    })
    await expect(
      client(github, 'actions').repos.getBranchProtection({ ...here, branch: 'main' }),
    ).rejects.toMatchObject({ status: 403 })
    const branch = await clientWith(github).repos.getBranch({ ...here, branch: 'main' })
    expect(branch.data).toMatchObject({
      protected: true,
      protection: { required_status_checks: { contexts: ['gate'], enforcement_level: 'everyone' } },
    })
    github.repository('acme/registry').state.protections = []
    await expect(admin().repos.getBranchProtection({ ...here, branch: 'main' })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('Branch not protected'),
    })
  })

  test('rules of a branch are shown to everybody, who bypasses them is not', async () => {
    const rules = await clientWith(github).repos.getBranchRules({ ...here, branch: 'main' })
    expect(rules.data).toMatchObject([{ type: 'required_signatures', ruleset_source_type: 'Repository' }])
    const { data: list } = await clientWith(github).repos.getRepoRulesets(here)
    expect(list).toMatchObject([{ name: 'signed', enforcement: 'active' }])
    const wanted = { ...here, ruleset_id: list[0]?.id ?? 0 }
    expect((await clientWith(github).repos.getRepoRuleset(wanted)).data.bypass_actors).toBeUndefined()
    expect((await admin().repos.getRepoRuleset(wanted)).data).toMatchObject({
      bypass_actors: [],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'] } },
      rules: [{ type: 'required_signatures' }],
    })
  })

  test('environments, secrets and settings of Actions', async () => {
    const { data: environment } = await admin().repos.getEnvironment({ ...here, environment_name: 'signing' })
    expect(environment.protection_rules?.map(({ type }) => type)).toEqual([
      'wait_timer',
      'required_reviewers',
      'branch_policy',
    ])
    expect((await admin().actions.listRepoSecrets(here)).data.secrets.map(({ name }) => name)).toEqual([
      'BOT',
    ])
    const secrets = await admin().actions.listEnvironmentSecrets({ ...here, environment_name: 'signing' })
    expect(secrets.data.secrets.map(({ name }) => name)).toEqual(['KEY'])
    expect((await admin().actions.getGithubActionsPermissionsRepository(here)).data.enabled).toBe(true)
    const workflow = () => admin().actions.getGithubActionsDefaultWorkflowPermissionsRepository(here)
    expect((await workflow()).data).toEqual({
      default_workflow_permissions: 'read',
      can_approve_pull_request_reviews: true,
    })
    await admin().actions.setGithubActionsDefaultWorkflowPermissionsRepository({
      ...here,
      can_approve_pull_request_reviews: false,
    })
    expect((await workflow()).data.can_approve_pull_request_reviews).toBe(false)
    await expect(
      client(github, 'actions').actions.getGithubActionsPermissionsRepository(here),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('starting workflows', () => {
  const dispatch = (workflow_id: string, kind: TokenKind = 'actions', ref = 'main') =>
    client(github, kind).actions.createWorkflowDispatch({
      ...here,
      workflow_id,
      ref,
      inputs: { bundle: 'bat' },
    })

  test('is what even GITHUB_TOKEN can do', async () => {
    await dispatch('gate.yml')
    await client(github, 'actions').repos.createDispatchEvent({ ...here, event_type: 'publish' })
    const { dispatches, events } = github.repository('acme/registry').state
    expect(dispatches).toMatchObject([
      { event: 'workflow_dispatch', name: 'gate.yml', ref: 'main', payload: { bundle: 'bat' } },
      { event: 'repository_dispatch', name: 'publish' },
    ])
    expect(events.map(({ workflows }) => workflows)).toEqual(['run', 'run'])
  })

  test('is refused for a workflow that is not there or does not want it, and for a ref that is not there', async () => {
    await expect(dispatch('none.yml')).rejects.toMatchObject({ status: 404 })
    await expect(dispatch('push.yml')).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining("Workflow does not have 'workflow_dispatch' trigger"),
    })
    await expect(dispatch('gate.yml', 'actions', 'gone')).rejects.toMatchObject({
      message: expect.stringContaining('No ref found for: gone'),
    })
  })
})

describe('checks and statuses', () => {
  test('check runs are for Apps, with at most fifty annotations a request', async () => {
    const head_sha = await github.repository('acme/registry').head()
    const run = { ...here, name: 'gate', head_sha }
    await expect(client(github).checks.create(run)).rejects.toMatchObject({ status: 403 })
    const bot = client(github, 'actions')
    const { data } = await bot.checks.create({ ...run, status: 'in_progress' })
    const note = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'failure', message: 'm' } as const
    const update = (count: number) =>
      bot.checks.update({
        ...here,
        check_run_id: data.id,
        conclusion: 'failure',
        output: { title: 't', summary: 's', annotations: Array.from({ length: count }, () => note) },
      })
    await expect(update(51)).rejects.toMatchObject({ status: 422 })
    await update(50)
    expect((await update(1)).data).toMatchObject({ status: 'completed', output: { annotations_count: 51 } })
    const { data: runs } = await bot.checks.listForRef({ ...here, ref: 'main', check_name: 'gate' })
    expect(runs).toMatchObject({
      total_count: 1,
      check_runs: [{ conclusion: 'failure', app: { id: 15368 } }],
    })
  })

  test('statuses are combined, the newest of each context', async () => {
    const sha = await github.repository('acme/registry').head()
    const octokit = client(github, 'actions')
    const post = (context: string, state: 'success' | 'failure' | 'pending') =>
      octokit.repos.createCommitStatus({ ...here, sha, context, state })
    const combined = async () =>
      (await octokit.repos.getCombinedStatusForRef({ ...here, ref: 'main' })).data.state
    expect(await combined()).toBe('pending')
    await post('a', 'failure')
    expect(await combined()).toBe('failure')
    await post('a', 'success')
    await post('b', 'pending')
    expect(await combined()).toBe('pending')
    await post('b', 'success')
    expect(await combined()).toBe('success')
    expect((await octokit.repos.listCommitStatusesForRef({ ...here, ref: 'main' })).data).toHaveLength(4)
  })
})

test('an Enterprise server says which version it is', async () => {
  await using server = await localGitHub({ enterpriseVersion: '3.17.0' })
  const { data, headers } = await client(server).meta.get()
  expect(data).toMatchObject({ installed_version: '3.17.0' })
  expect(headers['x-github-enterprise-version']).toBe('3.17.0')
})
