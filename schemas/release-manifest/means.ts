import * as z from 'zod/mini'
import { isoDate, record, repositoryPath, sha256 } from '../record.ts'

const anchor = z.string()

/** The points of Annex XII, by number and letter. */
const annexXii = {
  '1a': anchor,
  '1b': anchor,
  '1c': anchor,
  '1d': anchor,
  '1e': anchor,
  '1f': anchor,
  '1g': anchor,
  '1h': anchor,
  '2a': anchor,
  '2b': anchor,
  '2c': anchor,
}

/** Where the documentation for downstream providers says what. Source: AI Act Article 53(1)(b) and Annex XII. */
export const downstreamCovers = record({
  capabilities: anchor,
  limitations: anchor,
  duties: anchor,
  annex_xii: record(annexXii),
})

/** Where a document covers each point of a duty: an anchor or a page. Only the points of its own duty count. */
const covers = record({
  testing: anchor,
  evaluation: anchor,
  ...annexXii,
  '2d': anchor,
  '2e': anchor,
  s2_1: anchor,
  s2_2: anchor,
  s2_3: anchor,
  capabilities: anchor,
  limitations: anchor,
  duties: anchor,
  policy: anchor,
  reservations: anchor,
  technology: anchor,
  evaluated: anchor,
  adversarial: anchor,
  purpose: anchor,
  assessed: anchor,
  mitigated: anchor,
  tracked: anchor,
  reported: anchor,
  model: anchor,
  infrastructure: anchor,
})

/** The duties for which means other than the Code can be shown. Source: AI Act Articles 53(4) and 55(2). */
const duties = ['53.1.a', '53.1.b', '53.1.c', '55.1.a', '55.1.b', '55.1.c', '55.1.d'] as const

/**
 * Alternative adequate means for a duty whose chapter was not signed: a document of the repository or an address with its
 * hash, and what it covers. `measure`, `means` and `reference` are an older form, read until the next major version.
 */
export const alternativeMeansInputs = z.array(
  record({
    duty: z.enum(duties),
    document: repositoryPath,
    url: z.string(),
    sha256,
    version: z.union([z.string(), z.number()]),
    covers,
    gap_analysis: repositoryPath,
    reported_on: isoDate,
    report_reference: z.string(),
    measure: z.string(),
    means: z.string(),
    reference: z.string(),
  }),
)
