import { answeredValue } from '../answers/answered-value.ts'
import type { Condition } from '../applies.ts'

/** The provider is one because it modified a model of somebody else. */
export const modifiesModel: Condition = {
  name: 'modifies-model',
  holds: ({ scope, evidence: { release } }) =>
    scope.limited || (release.state === 'found' && release.content.role === 'downstream-modifier'),
}

/** The summary says how many domains were crawled in all, so that a share of them can be told. */
export const domainsTotalled: Condition = {
  name: 'domains-totalled',
  holds: ({ evidence: { trainingSummary: form } }) =>
    form.state === 'found' && (answeredValue(form.content, 'crawled.top_domains', 'domains')?.total ?? null) !== null,
}
