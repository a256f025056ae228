import { defineCodes } from './code.ts'

/** The world around: git, network, disk. */
export const worldCodes = defineCodes({
  E_IO: {
    fault: 'io',
    means: 'A file could not be read or written.',
    cure: 'Check that the path exists, its permissions, and free space.',
  },
  E_CHANGED_MEANWHILE: {
    fault: 'conflict',
    means: 'A file is no longer what it was when the change to it was computed; nothing was written.',
    cure: 'Run the command again, and nothing else on the same files at the same time.',
  },
  E_GIT: {
    fault: 'io',
    means: 'git failed.',
    cure: 'Run the same git command by hand to see more.',
  },
  E_GIT_LOCKED: {
    fault: 'conflict',
    means: 'Another git process holds the lock, or one that died left it behind.',
    cure: 'Wait for it; if none is running, delete the lock file that the message names.',
  },
  E_GIT_TIMEOUT: {
    fault: 'network',
    means: 'git did not finish in time.',
    cure: 'Check the network and the credentials; modreg never waits for a password.',
  },
  E_REF: {
    fault: 'usage',
    means: 'A git reference is not well-formed or does not exist.',
    cure: 'Give a branch, tag or full commit id.',
  },
  E_HISTORY: {
    fault: 'network',
    means: 'The commit to compare with is not to be had, so what changed is unknown.',
    cure: 'Check out with `fetch-depth: 0`, or allow the full set with `missing-history: all`.',
  },
  W_HISTORY: {
    fault: 'network',
    means: 'The commit to compare with is not to be had; every bundle counts as changed.',
    cure: 'Check out with `fetch-depth: 0` for a smaller set.',
  },
  W_CHECKOUT: {
    fault: 'usage',
    means: 'Another commit is checked out than the one that the event is about.',
    cure: 'Check out the commit of the event: leave out `ref` of actions/checkout, or set it to `${{ github.sha }}`.',
  },
  E_CHECKOUT_SYMLINK: {
    fault: 'input',
    means: 'A symbolic link stands where the registry must hold files.',
    cure: 'Replace the link by the file or folder itself.',
  },
  E_GITLINK: {
    fault: 'input',
    means: 'A submodule stands where the registry must hold files.',
    cure: 'Copy the files in, or remove the submodule.',
  },
  E_LFS_POINTER: {
    fault: 'input',
    means: 'A Git LFS pointer stands in place of the file.',
    cure: 'Run `git lfs pull`, or keep the file in git itself.',
  },
  E_ATTRIBUTES: {
    fault: 'input',
    means: 'Git attributes or settings change the bytes between repository and work tree.',
    cure: 'Mark the path `-text` in .gitattributes and check it out again.',
  },
  E_PUSH_CONFLICT: {
    fault: 'conflict',
    means: 'Others changed the branch each time before the commit arrived; the branch is as they left it.',
    cure: 'Run the command again; put the jobs that write to one branch into one concurrency group.',
  },
  E_PUSH_REFUSED: {
    fault: 'network',
    means: 'The remote refused the commit for a reason of its own.',
    cure: 'Read the reason in the message; the branch was not changed.',
  },
  E_BRANCH_PROTECTED: {
    fault: 'network',
    means: 'A protection or ruleset of the branch forbids this commit.',
    cure: 'Let the identity of the token bypass the rule, or commit to another branch and open a pull request from it.',
  },
  E_COMMIT_UNVERIFIED: {
    fault: 'network',
    means: 'The branch takes verified commits only, and git pushed one that the forge cannot vouch for.',
    cure: 'Let the identity of the token bypass the rule, or commit to another branch and merge it by the forge.',
  },
  E_PUSH_PERMISSION: {
    fault: 'network',
    means: 'The token or key may not write to the repository.',
    cure: 'Give the job `permissions: contents: write`, and let actions/checkout keep its credentials.',
  },
  E_DIRTY: {
    fault: 'usage',
    means: 'The checkout has changes that no commit holds, and commits are made from commits only.',
    cure: 'Commit or remove the files that the message names.',
  },
  E_WORKFLOW_CHANGE: {
    fault: 'usage',
    means: 'A commit of modreg would change files that run in workflows.',
    cure: 'Correct the paths in `modreg.toml`: nothing of a registry lies in `.github` or `.git`.',
  },
})
