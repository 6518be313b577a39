import { type FormKind, forms } from '../../../schemas/artefacts.ts'
import { type Check, gapAt, nothingWrong } from '../../check.ts'

/** In a public repository no answer stands in the clear that is meant for authorities and not for downstream providers. */
export function authorityOnlyInPublic(kind: FormKind): Check {
  return {
    name: 'authority-only-in-public',
    reads: [kind],
    run: ({ evidence, facts }) => {
      const form = evidence[kind]
      if (form.state !== 'found' || facts.visibility !== 'public') return nothingWrong
      const guarded = forms[kind].items.filter(
        ({ audiences }) => audiences.length > 0 && !audiences.includes('downstream-provider'),
      )
      const open = guarded.filter(({ id }) => form.content.get(id)?.state === 'answered')
      return gapAt(open.map(({ id }) => ({ problem: 'authority-only-in-public', item: id, at: form.locate(id) })))
    },
  }
}
