import { isMap, isScalar, parseDocument } from 'yaml'
import { gate } from '../../engine/gate.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import type { LocaleName } from '../../schemas/vocabulary.ts'
import { changed, exampleFiles } from './examples.ts'
import { type MemoryTree, memorySource } from './memory-source.ts'
import { baselineFile, configurationFile, judged, rosterLines, text } from './policy-world.ts'
import { complete, digestIn, judge, reviewBy, signers } from './sign-off-world.ts'

/** A small release, and which of its findings the golden file shows. */
type GoldenRelease = {
  readonly judge: (locale: LocaleName) => Promise<Report>
  readonly shows: (finding: Finding) => boolean
}

const inFront = ['contact', 'training_summary', 'records', 'provider', 'classification', 'compute']

/** A manifest with a few sections above all others, so that their lines stay where they are when the example grows. */
function reordered(manifest: unknown): string {
  const yaml = parseDocument(String(manifest))
  if (!isMap(yaml.contents)) throw new Error('The manifest is no map.')
  const place = (key: unknown) =>
    (inFront.indexOf(isScalar(key) ? String(key.value) : '') + inFront.length + 1) % (inFront.length + 1)
  yaml.contents.items.sort((a, b) => place(a.key) - place(b.key))
  return yaml.toString({ lineWidth: 0 })
}

/** The complete release with gaps in the form, whose items are fixed, and in the first lines of the manifest. */
function withGaps(example: MemoryTree = exampleFiles('complete-release')): MemoryTree {
  const manifest = { ...example, 'gpai/release.yaml': reordered(example['gpai/release.yaml']) }
  const form = changed(manifest, 'model-documentation', {
    'general.model_authenticity': 'TBD',
    'properties.output_max_size': null,
    'compute.training_time_range': 'A while',
    'use.intended_uses': 'Chat for customers.',
  })
  return changed(form, 'release', {
    'contact.email': 'someone@example.com',
    'contact.published_at': null,
    'records.published': null,
  })
}

/** A waiver for one gap, and a baseline that knows another. */
const policy: MemoryTree = {
  [configurationFile]: text(
    ...rosterLines,
    'waivers:',
    '  - requirement: transparency.1.2.contact',
    '    scope: gpai',
    '    granted_by: dora',
    '    role: documentation_owner',
    '    reason: The page goes online next week.',
    '    granted_on: 2026-11-01',
    '    expires_on: 2026-11-30',
  ),
  [baselineFile]: text(
    'written_on: 2026-11-01',
    'gaps:',
    '  - requirement: transparency.1.1.drawn-up',
    '    release: gpai',
    '    items: [general.model_authenticity, properties.output_max_size, compute.training_time_range]',
    '    owner: dora',
    '    due: 2026-12-01',
  ),
}

const opened = [
  'transparency.1.1.drawn-up',
  'transparency.1.1.clear',
  'transparency.1.2.contact',
  'transparency.1.2.published',
  'act.53.1.d.judged',
]
const isOpened = ({ id }: Finding) => opened.includes(id)

/** The digest that the roles sign; it changes with every word of the example. */
export const digest = await digestIn(complete)

/** The releases of the golden files, by name. */
export const goldenReleases = {
  gaps: {
    judge: (locale) => gate(memorySource({ head: withGaps() }), { today: '2026-11-22', locale }),
    shows: isOpened,
  },
  'known-gaps': {
    judge: (locale) => {
      const configuration = text(`locale: ${locale}`, String(policy[configurationFile]))
      return judged({ base: { ...policy, [configurationFile]: configuration }, release: withGaps() })
    },
    shows: isOpened,
  },
  'awaiting-signatures': {
    judge: (locale) =>
      judge({
        locale,
        reviews: [
          reviewBy(signers.risk_owner, `/gpai sign-off risk_owner ${digest}`),
          reviewBy('mallory', `/gpai sign-off risk_monitor ${digest}`),
        ],
      }),
    shows: ({ measure }) => measure === 'policy.sign-off',
  },
} as const satisfies Readonly<Record<string, GoldenRelease>>

/** The names of the releases of the golden files. */
export const goldenNames = ['gaps', 'known-gaps', 'awaiting-signatures'] as const

/**
 * A report with what is met left out, and of the rest what the release is about: the golden files show how a report reads, and
 * other tests that it shows everything.
 */
export function excerpt(report: Report, shows: GoldenRelease['shows']): Report {
  const findings = report.findings.filter(
    (finding) => shows(finding) && finding.outcome !== 'met' && finding.outcome !== 'attested',
  )
  const needsHuman = findings.filter(({ outcome }) => outcome === 'needs-human').length
  return { ...report, findings, counts: { ...report.counts, needsHuman } }
}
