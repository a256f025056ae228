import type { LocalGitHubOptions } from './options.ts'

const gate = `name: gate
on:
  pull_request:
  workflow_dispatch:
jobs: {}
`

/** A registry and three upstreams to try things on. */
export const seededExample: LocalGitHubOptions = {
  repositories: {
    'acme/registry': {
      description: 'A registry to play with',
      files: { 'README.md': '# Acme registry\n', '.github/workflows/gate.yml': gate },
      labels: ['version-only', 'metadata', 'source-changed', 'identity-changed'],
      environments: [{ name: 'signing', reviewers: ['maintainer'], secretNames: ['SIGNING_KEY'] }],
      settings: { allowAutoMerge: true },
    },
    'acme/strict': {
      description: 'Its main branch takes signed commits by pull request only',
      rulesets: [{ rules: [{ type: 'required_signatures' }, { type: 'pull_request' }] }],
    },
    'upstream/tool': {
      description: 'A tool with releases',
      releases: [
        {
          tag: 'v1.0.0',
          assets: {
            'tool-linux.tar.gz': 'tool 1.0.0 for linux',
            'tool-macos.tar.gz': 'tool 1.0.0 for macos',
          },
        },
        {
          tag: 'v1.1.0',
          assets: {
            'tool-linux.tar.gz': 'tool 1.1.0 for linux',
            'tool-macos.tar.gz': 'tool 1.1.0 for macos',
          },
        },
        {
          tag: 'v2.0.0-rc.1',
          isPrerelease: true,
          assets: { 'tool-linux.tar.gz': 'tool 2.0.0-rc.1 for linux' },
        },
      ],
    },
    'upstream/renamed': { formerNames: ['upstream/former'], releases: [{ tag: 'v0.1.0' }] },
    'upstream/quiet': { description: 'No release yet' },
  },
}
