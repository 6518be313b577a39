import type { Check, Observation } from '../../check.ts'
import { gapAt } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Adversarial testing was carried out, and its results are documented. */
export const adversariallyTested: Check = {
  name: 'adversarially-tested',
  reads: ['safetyEvaluations'],
  run: ({ evidence: { safetyEvaluations } }) =>
    inspectRecord(safetyEvaluations, ({ evaluations = [] }, issue) => {
      const attacks = evaluations.flatMap(({ method, results }, index) =>
        method === 'red_teaming' ? [{ results, index }] : [],
      )
      if (attacks.length === 0) return [issue('adversarial-missing', 'evaluations')]
      return attacks.some(({ results }) => results !== undefined)
        ? []
        : attacks.map(({ index }) => issue('not-stated', `evaluations.${index}.results`))
    }),
}

/** Each serious incident that is known has been reported, or a reason says why not yet; a near miss need not be. */
export const incidentsReported: Check = {
  name: 'incidents-reported',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents: incidents } }): Observation => {
    if (incidents.state !== 'found') return gapAt([])
    const open = (incidents.content.open ?? []).flatMap((one, index) =>
      one.kind === 'serious_incident' && one.initial_report?.at === undefined ? [{ one, index }] : [],
    )
    const locationOf = (index: number) => {
      const item = `open.${index}.initial_report`
      return { item, at: incidents.locate(item) }
    }
    const silent = open.filter(({ one }) => one.exceptional_circumstances === undefined)
    if (silent.length > 0) return gapAt(silent.map(({ index }) => ({ problem: 'not-stated', ...locationOf(index) })))
    if (open.length === 0) return gapAt([])
    return {
      result: 'needs-human',
      issues: open.map(({ index }) => ({ problem: 'exceptional-circumstances', ...locationOf(index) })),
    }
  },
}

/** The record of security measures has at least one that is in place for the parameters of the model. */
export const modelSecured: Check = secured('model-secured', (id) => id !== 'safety.app4.2.6')

/** It has one for the physical infrastructure. */
export const infrastructureSecured: Check = secured('infrastructure-secured', (id) => id === 'safety.app4.2.6')

function secured(name: string, counts: (id: string) => boolean): Check {
  return {
    name,
    reads: ['safetySecurity'],
    run: ({ evidence: { safetySecurity } }) =>
      inspectRecord(safetySecurity, ({ objectives = [] }, issue) => {
        const own = objectives.filter(({ id, status }) => id !== undefined && counts(id) && status !== 'exempt')
        return own.some(({ status }) => status !== undefined) ? [] : [issue('not-stated', 'objectives')]
      }),
  }
}
