import * as z from 'zod/mini'
import { complaints, memorisationEvaluation, outputSafety } from './copyright-outputs.ts'
import { isoDate, record, repositoryPath, sha256 } from './record.ts'
import { identifier, prose } from './wording.ts'

const texts = z.array(z.string())
const version = z.union([identifier, z.number()])
const file = record({ path: repositoryPath })

/** The policy itself: a file of the repository, or where it is kept. Source: Copyright chapter, Measure 1.1. */
const policy = record({
  document: repositoryPath,
  reference: z.string(),
  sha256,
  version,
  approved_on: isoDate,
  effective_from: isoDate,
  last_reviewed_on: isoDate,
  /** The provider's own limit; the Code sets none. */
  review_every_days: z.number(),
  owner: z.string(),
  covers: z.enum(['all-models', 'listed-models']),
  covers_models: texts,
  measure_index: record({
    copyright_1_1: z.string(),
    copyright_1_2: z.string(),
    copyright_1_3: z.string(),
    copyright_1_4: z.string(),
    copyright_1_5: z.string(),
  }),
  /** Headings of the policy document. */
  anchors: record({ reservations: z.string() }),
  summary_url: z.string(),
  /** Why the policy needs no new version although its subject changed. */
  no_update_reason: prose(),
})

/** Verification of the law of the Member States. Source: Copyright chapter, Commitment 1. */
const nationalLaw = record({ reviewed_on: isoDate, reviewer_role: z.string(), member_states: texts })

const crawling = record({
  self: z.boolean(),
  on_behalf: z.boolean(),
  periods: z.array(record({ start: isoDate, end: isoDate, crawler: z.string(), purpose: prose() })),
  /** A list of the crawled hosts, one on a line, as names or as SHA-256 of names. */
  domains: file,
})

/** Lawful access. Source: Copyright chapter, Measure 1.2(1)(a). */
const access = record({
  statement: prose(),
  denials: prose(),
  configuration: file,
  configuration_reference: z.string(),
})

/** Websites that crawls leave out. Source: Copyright chapter, Measure 1.2(1)(b). */
const exclusions = record({
  sources: z.array(
    record({
      publisher: z.string(),
      country: z.string(),
      title: z.string(),
      retrieved_on: isoDate,
      sha256,
      entries: z.number(),
      path: repositoryPath,
    }),
  ),
  applied_from: isoDate,
  /** The provider's own limit; the Code sets none. */
  refresh_days: z.number(),
  log_reference: z.string(),
})

const crawler = record({
  name: z.string(),
  product_token: identifier,
  user_agent: z.string(),
  operator: z.enum(['self', 'contractor']),
  purpose: prose(),
  info_url: z.string(),
  ip_ranges_url: z.string(),
  robots_library: z.string(),
  robots_version: version,
  robots_features: texts,
  honours_robots: z.boolean(),
  first_used: isoDate,
  last_used: isoDate,
})

/** What the crawler did with given robots.txt files. Source: IETF RFC 9309. */
const conformance = record({
  commit: identifier,
  date: isoDate,
  passed: z.number(),
  failed: z.number(),
  cases: z.array(record({ path: repositoryPath, product_token: identifier, url: z.string(), fetched: z.boolean() })),
})

const protocol = record({
  id: identifier,
  honoured: z.boolean(),
  since: isoDate,
  how: z.enum(['discard', 'filter-after-download', 'filter-at-indexing']),
  reason: z.string(),
  exception: record({ approved_by: z.string(), approved_on: isoDate, reason: z.string() }),
})

/** Public information on crawlers. Source: Copyright chapter, Measure 1.3(4). */
const disclosure = record({
  url: z.string(),
  page: file,
  last_updated: isoDate,
  feed: record({ url: z.string(), path: repositoryPath }),
  automatic_channel: z.string(),
})

const data = record({
  third_party_scraped: z.boolean(),
  reservations_statement: prose(),
  /** How reservations are found that no machine-readable protocol carries. */
  other_reservations: prose(),
  corpora: z.array(
    record({
      name: z.string(),
      collector: z.string(),
      collected_from: isoDate,
      collected_to: isoDate,
      opt_out_handling: prose(),
      license: z.string(),
    }),
  ),
})

/** The record of the copyright policy, `gpai/copyright-policy.yaml`: the policy, and how each measure is met. */
export const copyrightPolicy = record({
  policy,
  responsibilities: record({ implementation: texts, oversight: texts }),
  national_law: nationalLaw,
  crawling,
  access,
  exclusions,
  crawlers: z.array(crawler),
  conformance,
  protocols: z.array(protocol),
  disclosure,
  standardisation: prose(),
  search_engine: record({ operates: z.boolean(), indexing_statement: prose() }),
  data,
  output_safety: outputSafety,
  memorisation_eval: memorisationEvaluation,
  use_policy: record({ path: repositoryPath, url: z.string(), clause_anchor: z.string() }),
  docs: record({ path: repositoryPath, copyright_notice_anchor: z.string() }),
  rightsholder_contact: record({ email: z.string(), form_url: z.string(), published: z.array(file) }),
  complaints,
})

export type CopyrightPolicy = z.infer<typeof copyrightPolicy>
