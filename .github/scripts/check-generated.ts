import { execFileSync } from 'node:child_process'

// All that `npm run generate` and `npm run build` write; files that git does not know yet count as well.
const generated = ['dist', 'action-docs', ':(glob)*/action.yml']

const status = execFileSync('git', ['status', '--porcelain', '--untracked-files=all', '--', ...generated], {
  encoding: 'utf8',
})
if (status !== '') {
  console.error(
    `These files are not what the sources make of them. Run npm run generate, npm run build and commit:\n${status}`,
  )
  process.exitCode = 1
} else console.log('dist/, action-docs/ and every action.yml are what the sources make of them.')
