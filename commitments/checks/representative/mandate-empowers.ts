import { mandateTasks } from '../../../schemas/release-manifest/scope-inputs.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The mandate empowers for every task that the representative has to be able to perform. */
export const mandateEmpowers: Check = {
  name: 'mandate-empowers',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ authorised_representative: { mandate_tasks: tasks = [] } = {} }, issue) => {
      const open = mandateTasks.filter((task) => !tasks.includes(task))
      const item = 'authorised_representative.mandate_tasks'
      return open.length === 0 ? [] : [issue('tasks-missing', item, { allowed: open })]
    }),
}

/** The mandate lets authorities address the representative beside or instead of the provider. */
export const representativeAddressed: Check = {
  name: 'representative-addressed',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ authorised_representative: { may_be_addressed: addressed } = {} }, issue) => {
      const item = 'authorised_representative.may_be_addressed'
      if (addressed === undefined) return [issue('not-stated', item)]
      return addressed ? [] : [issue('not-addressed', item)]
    }),
}

/** The mandate in force has not ended. */
export const mandateInForce: Check = {
  name: 'mandate-in-force',
  reads: ['release'],
  run: ({ evidence: { release }, facts: { today } }) =>
    inspectRecord(release, ({ authorised_representative: representative = {} }, issue) => {
      const { mandate_ended_on: ended, mandate_date: given } = representative
      const over = ended !== undefined && ended <= today && (given === undefined || given <= ended)
      return over ? [issue('mandate-ended', 'authorised_representative.mandate_ended_on', { date: ended })] : []
    }),
}
