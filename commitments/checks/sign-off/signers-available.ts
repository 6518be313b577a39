import { type Check, gapAt } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** For each role that has to sign, the roster has somebody who may, for the legal entity that the sign-off names. */
export const signersAvailable: Check = {
  name: 'signers-available',
  reads: ['signOff'],
  run: ({ signOff, evidence, configuration: { roster } }) => {
    const entity = evidence.signOff.state === 'found' ? evidence.signOff.content.legal_entity : undefined
    if (entity !== undefined && !roster.legal_entities.some(({ key }) => key === entity)) {
      return inspectRecord(evidence.signOff, (_, issue) => [issue('entity-not-on-roster', 'legal_entity')])
    }
    const at = { path: evidence.signOff.path, line: 1, column: 1 }
    const vacant = signOff?.vacant ?? []
    return gapAt(
      vacant.map(({ role, reasons }) => ({ problem: 'nobody-to-sign', at, args: { role, signature: reasons } })),
    )
  },
}
