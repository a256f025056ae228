import { defineCommand } from '../../shared/command/command.ts'
import { choice, count, names, optional, path, text, type ValuesOf } from '../../shared/command/input.ts'
import { usageError } from '../../shared/command/refusal.ts'
import { registryInputs } from '../../shared/command/registry-inputs.ts'
import type { Report } from '../../shared/command/report.ts'
import { finding, type Finding } from '../../shared/model/finding.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import { readChangeEvent, type ChangeEvent } from '../../shared/registry/change-event.ts'
import { compareCommits } from '../../shared/registry/compare-commits.ts'
import { withoutChanges, type Comparison } from '../../shared/registry/comparison.ts'
import { readRoot, type Root, type World } from '../../shared/registry/find-root.ts'
import { dialectRow } from '../../shared/registry/recognise.ts'
import { resolveCommit } from '../../shared/registry/revision.ts'
import { selectBundles } from '../../shared/registry/select-bundles.ts'
import { matrixLimit } from '../../shared/registry/shards.ts'
import { trackedFiles } from '../../shared/registry/tracked-files.ts'
import { answerOf, blocksOf, bundlesOf, outputsOf, type Answer } from './answer.ts'
import { detectChanges, emptyRegistry, emptyRoots, knownBundles, type Place } from './detect.ts'
import { findUnpublished } from './unpublished.ts'
import { writeList } from './write-list.ts'

const inputs = {
  bundles: names('Bundles to take instead of looking for changes: full or short names, or `all`.'),
  ...registryInputs,
  base: optional(
    text('Branch, tag or commit to compare with, instead of what the event says.', undefined, 'REF'),
  ),
  'missing-history': choice(
    'What to do when the commit to compare with is not to be had: take every bundle, or fail.',
    ['all', 'fail'],
    'all',
  ),
  unpublished: choice(
    'Whether bundles with a version that the index does not list are taken too; `auto` leaves it out for pull requests, merge groups and people.',
    ['auto', 'always', 'never'],
    'auto',
  ),
  'max-shards': count('How many jobs the matrix may have.', { min: 1, max: matrixLimit }, 20),
  'bundles-file': optional(
    path('File to write the names to, a line each; in a workflow, by default one in the temporary folder.'),
  ),
}

type Values = ValuesOf<typeof inputs>

export const command = defineCommand({
  name: 'detect-changed-bundles',
  summary: 'Finds which bundles a push, pull request, merge group or dispatch touches, and why.',
  details:
    'Missing history never means that nothing changed: a shallow clone is deepened as far as needed, and when the commit to compare with is gone, every bundle counts, with a warning. A version that the index does not list is found as well, so the next run makes good a lost one. To fetch in a private repository it needs the login that actions/checkout leaves behind unless `persist-credentials` is false; with `fetch-depth: 0` nothing has to be fetched.',
  action: true,
  positional: 'bundles',
  inputs,
  outputs: {
    bundles: 'JSON array of the bundles to work on; empty text when it is too long for a variable.',
    'bundles-file': 'File with the same names, a line each.',
    matrix: 'JSON for `strategy.matrix`: jobs with `shard` and `bundles`, the names a line each.',
    'any-changed': '`true` when there is a bundle to work on or one was removed.',
    removed: 'JSON array of the bundles that are gone.',
    reasons: 'JSON object: for each bundle why it is here, and from or to which name it moved.',
    base: 'Commit that was compared with; empty when everything counts.',
    head: 'Commit that was looked at.',
    method: 'How base and head were found.',
    complete: '`false` when history was missing, so that more than the change was taken.',
  },
  permissions: { contents: 'read to fetch commits that a shallow clone lacks' },
  run: (values, ports) => detectChangedBundles(values, ports),
})

/** The command over a world that may bring dialects of its own. */
export async function detectChangedBundles(values: Values, world: Ports & World): Promise<Report> {
  const root = await readRoot(values, world)
  const place = await placeOf(root, world)
  const { event } = world
  const change = event === undefined ? undefined : readChangeEvent(event.name, event.payload)
  const { answer, findings } = await answerTo({ values, place, root, change, world })
  const file = writeList(bundlesOf(answer), values['bundles-file'], world)
  const options = { maxShards: values['max-shards'], file, inWorkflow: world.environment.inWorkflow }
  const { outputs, tooLong } = outputsOf(answer, options)
  const long = tooLong.map(name => finding('N_LONG_LIST', `the output ${name} is too long for a variable`))
  return {
    dialect: root.id,
    findings: [...answer.comparison.findings, ...findings, ...long],
    outputs,
    blocks: blocksOf(answer),
  }
}

interface Question {
  readonly values: Values
  readonly place: Place
  readonly root: Root
  readonly change: ChangeEvent | undefined
  readonly world: Ports & World
}

interface Answered {
  readonly answer: Answer
  readonly findings: readonly Finding[]
}

async function answerTo(question: Question): Promise<Answered> {
  const { values, place, change } = question
  const dispatched =
    change?.kind === 'other' ? change.bundles.split(/[\s,]+/).filter(name => name !== '') : []
  const wanted = values.bundles.length > 0 ? values.bundles : dispatched
  if (wanted.length > 0) return chosenByName(place, wanted)
  const { base, 'missing-history': missingHistory } = values
  const comparison = await compareCommits(place.checkout, { event: change, base, missingHistory })
  const { changes, findings } = await detectChanges(place, comparison)
  const further = await everythingOrUnpublished(question, comparison)
  const isAlive = further.bundles.length > 0 || changes.some(({ kind }) => kind !== 'removed')
  const known = isAlive ? undefined : await knownBundles(place, comparison)
  const named = Object.values(question.root.settings?.paths ?? {})
  return {
    answer: answerOf(comparison, changes, [[further.reason, further.bundles]]),
    findings: [
      ...findings,
      ...further.findings,
      ...(known?.length === 0 ? [emptyRegistry(place)] : []),
      ...(await emptyRoots(place, comparison, named)),
    ],
  }
}

async function chosenByName(place: Place, wanted: readonly string[]): Promise<Answered> {
  const comparison = withoutChanges(await resolveCommit(place.checkout, 'HEAD'), 'named')
  const known = await knownBundles(place, comparison)
  const { bundles, findings } = selectBundles(wanted, known, place.places)
  const reason = wanted.includes('all') ? 'everything' : 'named'
  const empty = known.length === 0 ? [emptyRegistry(place)] : []
  return { answer: answerOf(comparison, [], [[reason, bundles]]), findings: [...findings, ...empty] }
}

async function everythingOrUnpublished(
  { values, place, root, change, world }: Question,
  comparison: Comparison,
) {
  if (comparison.scope === 'everything')
    return { reason: 'everything', bundles: await knownBundles(place, comparison), findings: [] } as const
  if (comparison.scope === 'unpublished' && values.unpublished === 'never')
    throw usageError('this event is about no change, so `unpublished: never` leaves nothing to look for')
  const isDue = values.unpublished === 'always' || (values.unpublished === 'auto' && isPublishing(change))
  if (!isDue) return { reason: 'unpublished', bundles: [], findings: [] } as const
  const files = comparison.workTree ? place.disk() : await trackedFiles(place.checkout, place.disk())
  return { reason: 'unpublished', ...(await findUnpublished(root, files, world)) } as const
}

// What a pull request proposes is not to be mixed with what others left unpublished.
const isPublishing = (change: ChangeEvent | undefined) => change?.kind === 'push' || change?.kind === 'other'

async function placeOf({ folder, id, settings }: Root, world: Ports & World): Promise<Place> {
  const { places } = await dialectRow(id, world.dialects).places()
  return {
    checkout: { git: world.git, folder },
    places,
    paths: { ...places.paths, ...settings?.paths },
    disk: () => world.files.tree(folder),
  }
}
