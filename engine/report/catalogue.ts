import { always } from '../../commitments/applies.ts'
import { citationsOf } from '../../commitments/citations.ts'
import { commitmentOf, commitments } from '../../commitments/data/commitments.ts'
import { editions } from '../../commitments/data/editions.ts'
import { catalogue } from '../../commitments/index.ts'
import type { Measure, Requirement } from '../../commitments/measure.ts'
import { type PolicyMeasure, policyMeasures } from '../../commitments/policy/measures.ts'
import { type Form, forms, records } from '../../schemas/artefacts.ts'
import type { Item } from '../../schemas/item.ts'
import { effectWhenDue } from '../effect.ts'

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
    duties: described.filter(({ commitment, id }) => commitment === null && !isPolicy(id)),
    policy: [...described.filter(({ id }) => isPolicy(id)), ...policyMeasures.map(describePolicy)],
    items: Object.values(forms).flatMap((form) => describeItems(form, ({ id }) => form.beside?.includes(id) !== true)),
    /** Items that the Act asks for in the same file, and that the printed form has no cell for. */
    besideForms: Object.values(forms).flatMap((form) =>
      describeItems(form, ({ id }) => form.beside?.includes(id) === true),
    ),
  }
}

function describeItems({ file, items }: Form, holds: (item: Item) => boolean) {
  return items
    .filter(holds)
    .map(({ id, title, audiences, accepts, grade }) => ({ id, document: file, title, audiences, accepts, grade }))
}

/** Whether a measure is a demand of the repository's own policy, neither of the Code nor of the Act. */
function isPolicy(id: string): boolean {
  return id.startsWith('policy.')
}

/** Demands of the repository's own policy, which the engine judges itself. */
function describePolicy({ id, title, cites, requirements }: PolicyMeasure) {
  return {
    id,
    title,
    commitment: null,
    cites,
    applies: always.name,
    requirements: describeAll({ id, cites, requirements }),
  }
}

function describeMeasure(measure: Measure) {
  return {
    id: measure.id,
    title: measure.title,
    commitment: commitmentOf(measure.id),
    cites: measure.cites,
    applies: measure.applies.name,
    requirements: describeAll(measure),
  }
}

type Described = Pick<Measure, 'id' | 'cites'> & {
  readonly requirements: readonly (Omit<Requirement, 'check'> & Partial<Pick<Requirement, 'check'>>)[]
}

function describeAll({ id, cites, requirements }: Described) {
  return requirements.map((requirement) => ({
    id: `${id}.${requirement.id}`,
    asks: requirement.asks,
    force: requirement.force,
    basis: requirement.basis,
    grade: requirement.grade,
    effect: effectWhenDue(requirement),
    ...citationsOf({ cites }, requirement),
    /** Requirements of the Code that show this one for who signed the chapter. */
    carriedBy: requirement.carriedBy ?? [],
    remedy: requirement.remedy,
    /** The documents that are looked at, as `document` of an item names them. */
    evidence: (requirement.check?.reads ?? []).map((kind) => artefacts[kind].file),
  }))
}

const artefacts = { ...records, ...forms }
