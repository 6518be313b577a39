import type { Framework } from '../../../schemas/safety/framework.ts'
import type { Check } from '../../check.ts'
import { endOf, furtherHolidays } from '../../dates/clocks.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

const access = 'ai_office_access_at'

/** The AI Office has unredacted access to the confirmed Framework, in time after its confirmation, with a receipt. */
export const frameworkAccessGiven: Check = {
  name: 'framework-access-given',
  reads: ['safetyFramework'],
  run: (the) =>
    seeIn(the.evidence.safetyFramework, (framework, flaw) => {
      const { confirmed_at: confirmed, ai_office_access_at: given } = framework
      if (confirmed === undefined) return [flaw('not-stated', 'confirmed_at')]
      const due = endOf('dl.framework.access', confirmed, furtherHolidays(the))
      if (given === undefined) return the.facts.today > due ? [flaw('overdue', access, { date: due })] : []
      const early = given < confirmed ? [flaw('date-before', access, { items: ['confirmed_at'] })] : []
      const late = given > due ? [flaw('too-late', access, { date: due })] : []
      return [...early, ...late, ...shown(framework, flaw)]
    }),
}

function shown({ receipt, unredacted }: Framework, flaw: Flaw): readonly Place[] {
  return [
    ...(receipt === undefined ? [flaw('not-stated', 'receipt')] : []),
    ...(unredacted === undefined ? [flaw('not-stated', 'unredacted')] : []),
    ...(unredacted === false ? [flaw('redacted', 'unredacted')] : []),
  ]
}
