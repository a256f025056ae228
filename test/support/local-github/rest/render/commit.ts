import type { Commit } from '../../git/commit.ts'
import type { ChangedFile } from '../../git/history.ts'
import { nodeId } from '../../world/ids.ts'
import type { RepositoryState } from '../../world/state.ts'
import type { World } from '../../world/world.ts'
import { apiUrl, webUrl } from '../../world/world.ts'
import type { CommitShape, DiffEntryShape, GitCommitShape } from '../shapes.ts'
import { renderUser } from './user.ts'

/** A commit as an object of git. */
export function renderGitCommit(world: World, state: RepositoryState, commit: Commit): GitCommitShape {
  const { oid, tree, parents, author, committer, message } = commit
  return {
    sha: oid,
    node_id: nodeId('C', oid),
    url: apiUrl(world, state, `/git/commits/${oid}`),
    html_url: webUrl(world, state, `/commit/${oid}`),
    author,
    committer,
    message: message.replace(/\n$/, ''),
    tree: { sha: tree, url: apiUrl(world, state, `/git/trees/${tree}`) },
    parents: parents.map(parent => ({
      sha: parent,
      url: apiUrl(world, state, `/git/commits/${parent}`),
      html_url: webUrl(world, state, `/commit/${parent}`),
    })),
    verification: renderVerification(commit),
  }
}

function renderVerification({ verification, committer }: Commit): GitCommitShape['verification'] {
  const { verified, reason, signature, payload } = verification
  return { verified, reason, signature, payload, verified_at: verified ? committer.date : null }
}

/** A commit as part of a history. */
export function renderCommit(world: World, state: RepositoryState, commit: Commit): CommitShape {
  const { oid, tree, author, committer, message } = commit
  const { parents } = renderGitCommit(world, state, commit)
  return {
    sha: oid,
    node_id: nodeId('C', oid),
    url: apiUrl(world, state, `/commits/${oid}`),
    html_url: webUrl(world, state, `/commit/${oid}`),
    comments_url: apiUrl(world, state, `/commits/${oid}/comments`),
    commit: {
      url: apiUrl(world, state, `/git/commits/${oid}`),
      author,
      committer,
      message: message.replace(/\n$/, ''),
      comment_count: 0,
      tree: { sha: tree, url: apiUrl(world, state, `/git/trees/${tree}`) },
      verification: renderVerification(commit),
    },
    author: account(world, author.email),
    committer: account(world, committer.email),
    parents: parents.map(({ sha, html_url }) => ({
      sha,
      html_url,
      url: apiUrl(world, state, `/commits/${sha}`),
    })),
  }
}

/** The account behind an address, which only the addresses that GitHub gives out tell. */
function account(world: World, email: string): CommitShape['author'] {
  if (email === 'noreply@github.com') return renderUser(world, 'web-flow')
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  return login === undefined ? null : renderUser(world, login)
}

/** A changed file; GitHub's `patch` is left out. */
export function renderDiffEntry(
  world: World,
  state: RepositoryState,
  { file, head }: { readonly file: ChangedFile; readonly head: string },
): DiffEntryShape {
  const path = encodeURI(file.path)
  return {
    sha: file.oid,
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: webUrl(world, state, `/blob/${head}/${path}`),
    raw_url: webUrl(world, state, `/raw/${head}/${path}`),
    contents_url: apiUrl(world, state, `/contents/${path}?ref=${head}`),
    ...(file.formerPath === undefined ? {} : { previous_filename: file.formerPath }),
  }
}
