import type { FormCellId } from '../../../schemas/model-documentation/index.ts'
import { shownByUsualDocuments } from '../../applies/core.ts'
import { type Case, isAbsent } from '../../case.ts'
import { type Check, nothingToSee } from '../../check.ts'
import { cell, documentationOfBase, type Fact, factsStated, key } from './facts-stated.ts'

/** Where the information says something of a point of Annex XII: in the package, in cells of the form, or in the base. */
function point(id: string, ...items: readonly (readonly FormCellId[])[]): readonly Fact[] {
  const stated = key('release', `downstream.covers.annex_xii.${id}`)
  return items.map((cells): Fact => [stated, ...cells.map(cell), documentationOfBase])
}

/** Points that the technical documentation has to hold as well: where its own requirements apply, they tell of a gap. */
const shared: readonly Fact[] = [
  ...point('1a', ['use.intended_uses'], ['use.ai_system_types']),
  ...point('1b', ['use.acceptable_use_policy']),
  ...point('1c', ['general.release_date', 'general.union_market_release_date']),
  ...point('1f', ['properties.architecture'], ['properties.total_parameters_range', 'properties.total_parameters']),
  ...point('1g', ['properties.input_modalities'], ['properties.output_modalities']),
  ...point('2a', ['use.technical_means']),
  ...point('2c', ['data.types'], ['data.provenance'], ['data.curation']),
]

/** Points that stand in Annex XII alone. */
const own: readonly Fact[] = [
  ...point('1c', ['distribution.channels_downstream']),
  ...point('1d', ['use.required_hardware']),
  ...point('1e', ['use.required_software']),
  ...point('1h', ['distribution.license_category']),
]

/** The information for who integrates the model contains each point of Annex XII. */
export const annexXiiCovered: Check = informing('annex-xii-covered', { always: own, alone: shared })

/** It gives the maximum size of inputs and outputs. */
export const sizesGiven: Check = informing('sizes-given', {
  always: point('2b', ['properties.input_max_size'], ['properties.output_max_size']),
  alone: [],
})

type Facts = { readonly always: readonly Fact[]; readonly alone: readonly Fact[] }

function informing(name: string, { always, alone }: Facts): Check {
  const withDocumentation = factsStated(always)
  const byItself = factsStated([...always, ...alone])
  return {
    ...byItself,
    name,
    run: (context) => {
      const usual = shownByUsualDocuments('53.1.a').holds(context)
      if (usual && saysNothing(context)) return nothingToSee
      return usual ? withDocumentation.run(context) : byItself.run(context)
    },
  }
}

/** Without a form, or with a blank one, and without a list of places, nothing can be told but that the documentation is missing. */
function saysNothing({ evidence: { modelDocumentation: form, release } }: Case): boolean {
  const listed = release.state === 'found' ? release.content.downstream?.covers?.annex_xii : undefined
  return isAbsent(form) && listed === undefined
}
