import { namedText } from '../statements/named-file.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

/** The procedure for complaints is written down: owner, intake, assessment, reply and a target time. */
export const complaintProcedureWritten = ofCopyrightPolicy(
  'complaint-procedure-written',
  ({ complaints = {} }, issue, context) => {
    const { procedure = {}, steps = {}, owner, target_days: days } = complaints
    const item = 'complaints.procedure.path'
    const absent = notStated(issue, {
      [item]: procedure.path ?? procedure.reference,
      'complaints.owner': owner,
      'complaints.steps.intake': steps.intake,
      'complaints.steps.assessment': steps.assessment,
      'complaints.steps.reply': steps.reply,
      'complaints.target_days': days,
    })
    if (procedure.path === undefined) return absent
    const found = namedText(context.evidence.files, issue, { item, path: procedure.path })
    return 'place' in found ? [...absent, found.place] : absent
  },
)
