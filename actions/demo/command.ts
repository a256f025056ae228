import { defineCommand } from '../../shared/command/command.ts'
import type { Block, Report } from '../../shared/command/report.ts'
import { finding, type Finding } from '../../shared/model/finding.ts'
import type { Ports } from '../../shared/ports/ports.ts'
import {
  alterArchive,
  indexText,
  makeRegistry,
  publishedFiles,
  raiseVersion,
  type DemoRegistry,
} from './registry.ts'
import { runStep, type DemoStep } from './step.ts'

export const command = defineCommand({
  name: 'demo',
  summary:
    'Publishes a small registry in a temporary folder step by step, and shows that an altered archive is refused.',
  details: 'Needs git and nothing else. It writes only to the temporary folder and removes it at the end.',
  action: false,
  inputs: {},
  outputs: { seconds: 'How long it took.' },
  permissions: {},
  run: (_, ports) => ports.files.withTemporaryFolder(folder => demonstrate(folder, ports)),
})

async function demonstrate(folder: string, ports: Ports): Promise<Report> {
  const start = ports.clock.now().getTime()
  const registry = await makeRegistry(folder, ports)
  await runStep(['publish', 'all', ...keyWords(registry)], registry, ports)
  const bundle = await raiseVersion(registry, ports)
  const steps = await publishStepByStep(bundle, registry, ports)
  const published = [
    heading('What people can install now'),
    code(await publishedFiles(registry, ports)),
    code(await indexText(registry, ports)),
  ]
  const archive = await alterArchive(registry, ports)
  const refused = await runStep(['verify', `${registry.folder}/${archive}`], registry, ports)
  const seconds = (ports.clock.now().getTime() - start) / 1000
  return {
    findings: [...steps.flatMap(({ errors }) => errors), ...expectRefusal(refused)],
    outputs: { seconds },
    blocks: [
      ...steps.flatMap(({ blocks }) => blocks),
      ...published,
      heading(`Somebody alters one byte of ${archive}`),
      ...refused.blocks,
      ...refused.errors.map(({ code: name, message }) => text(`${name}: ${message}`)),
      text(`Refused, as it should be. All of this took ${seconds.toFixed(1)} s.`),
    ],
  }
}

async function publishStepByStep(
  bundle: string,
  registry: DemoRegistry,
  ports: Ports,
): Promise<readonly DemoStep[]> {
  const steps: DemoStep[] = []
  for (const words of [
    ['detect-changed-bundles', '--base', 'HEAD^'],
    ['precheck', bundle],
    ['package', bundle],
    ['sign', bundle, ...keyWords(registry)],
    ['update-index', bundle],
    ['verify', '--require-signature'],
  ]) {
    steps.push(await runStep(words, registry, ports))
  }
  return steps
}

/** The archive must be refused, and for the reason that it was altered. */
function expectRefusal({ errors }: DemoStep): readonly Finding[] {
  if (errors.some(found => found.code === 'E_SHA256_MISMATCH')) return []
  return [finding('E_INTERNAL', 'the altered archive was not refused')]
}

const keyWords = ({ keyFile }: DemoRegistry) => ['--signing-key-file', keyFile]
const heading = (content: string): Block => ({ kind: 'heading', text: content })
const text = (content: string): Block => ({ kind: 'text', text: content })
const code = (content: string): Block => ({ kind: 'code', text: content })
