import { asks, compare } from './compare.ts'
import type { ReliefId } from './ids.ts'
import type { ReliefRow } from './row.ts'
import { inBase } from './sources.ts'

type Key = 'transparency' | 'copyright' | 'safety_and_security'

/** A chapter that the provider did not sign: its statutory core is owed, the rest of it is not. */
function notSigned(id: ReliefId, key: Key): ReliefRow {
  const item = `signatory.${key}.status`
  return {
    id,
    keys: [item, 'provider.legal_name'],
    basis: 'act',
    cites: ['AI Act Article 53(4)', 'AI Act Article 55(2)'],
    confirms: 'second-person',
    claimedAt: ({ manifest: { signatory } }) => (signatory?.[key]?.status === 'not-signed' ? item : null),
    without: (manifest) => ({ ...manifest, signatory: { ...manifest.signatory, [key]: { status: 'signed' } } }),
    comparisons: [
      compare('R13.1', (sources) =>
        sources.before?.content.signatory?.[key]?.status === 'signed' ? asks(inBase(sources, item)) : null,
      ),
    ],
  }
}

/** The chapters of the Code, each with its own signature. */
export const notSignedChapters: readonly ReliefRow[] = [
  notSigned('R13t', 'transparency'),
  notSigned('R13c', 'copyright'),
  notSigned('R13s', 'safety_and_security'),
]
