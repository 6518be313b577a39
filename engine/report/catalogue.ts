import { commitmentOf, commitments } from '../../commitments/commitments.ts'
import { editions } from '../../commitments/data/editions.ts'
import { catalogue } from '../../commitments/index.ts'
import type { Measure } from '../../commitments/measure.ts'
import { forms } from '../../schemas/artefacts.ts'
import { effectWhenDue } from '../decide.ts'

/** Raised when a field of the printed catalogue changes its meaning or goes. */
const catalogueSchemaVersion = '1.0'

/** The whole catalogue as data, for people and other tools: commitments, measures of the Code, duties of the Act, items. */
export function describeCatalogue() {
  const described = catalogue.map(describeMeasure)
  return {
    schemaVersion: catalogueSchemaVersion,
    editions,
    commitments,
    measures: described.filter(({ commitment }) => commitment !== null),
    duties: described.filter(({ commitment }) => commitment === null),
    items: Object.values(forms).flatMap(({ file, items }) =>
      items.map(({ id, title, audiences, accepts, grade }) => ({
        id,
        document: file,
        title,
        audiences,
        accepts,
        grade,
      })),
    ),
  }
}

function describeMeasure(measure: Measure) {
  return {
    id: measure.id,
    title: measure.title,
    commitment: commitmentOf(measure.id),
    cites: measure.cites,
    applies: measure.applies.name,
    requirements: measure.requirements.map((requirement) => ({
      id: `${measure.id}.${requirement.id}`,
      asks: requirement.asks,
      force: requirement.force,
      basis: requirement.basis,
      grade: requirement.grade,
      effect: effectWhenDue(requirement),
      cites: requirement.cites ?? measure.cites,
      remedy: requirement.remedy,
    })),
  }
}
