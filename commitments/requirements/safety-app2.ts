import { claimsSimilarSafety } from '../applies/safety.ts'
import { comparisonsHold } from '../checks/comparisons-hold.ts'
import { referenceLossNoticed } from '../checks/reference-loss-noticed.ts'
import { referenceModelsSafe } from '../checks/reference-models-safe.ts'
import { referencesKept } from '../checks/references-kept.ts'
import type { Requirement } from '../measure.ts'

const code = { force: 'must', basis: 'code', grade: 'R+' } as const

/**
 * What a model has to show that is claimed to be similarly safe or safer than another. Part of Measure 3.2, because the
 * claim spares external evaluation first. Source: Safety and Security chapter, Appendix 2.
 */
export const similarityRequirements = [
  {
    id: 'reference-model',
    items: ['safety.app2.1.1', 'safety.app2.1.2', 'safety.app2.1.3', 'ss.3.2.external'],
    ...code,
    asks: 'A model that serves as safe reference meets the three conditions.',
    applies: claimsSimilarSafety,
    check: referenceModelsSafe,
    remedy: 'Complete reference of the listed comparisons in gpai/safety/ssm.yaml, or withdraw the comparison.',
    cites: ['Code of Practice, Safety and Security chapter, Appendix 2.1'],
  },
  {
    id: 'comparison',
    items: ['safety.app2.2.1', 'safety.app2.2.2', 'safety.app2.2.3', 'safety.app2.2.margin', 'ss.3.2.external'],
    ...code,
    asks: 'A similarly safe or safer model has no materially different scenario, no higher score and no relevant difference.',
    applies: claimsSimilarSafety,
    check: comparisonsHold,
    remedy: 'Complete the listed comparisons in gpai/safety/ssm.yaml, or treat the model under the whole chapter.',
    cites: ['Code of Practice, Safety and Security chapter, Appendix 2.2'],
  },
  {
    id: 'reference-kept',
    items: ['safety.app2.2.loss', 'inv.16'],
    ...code,
    asks: 'Within six months after a reference loses its status there is a new one, or the model is treated under the whole chapter.',
    applies: claimsSimilarSafety,
    check: referencesKept,
    remedy: 'Name another reference in gpai/safety/ssm.yaml, or remove the comparison and complete what it spared.',
    cites: ['Code of Practice, Safety and Security chapter, Appendix 2.2'],
  },
  {
    id: 'reference-loss',
    items: ['safety.app2.2.loss', 'inv.16'],
    force: 'must',
    basis: 'policy',
    grade: 'V',
    atMost: 'warn',
    asks: 'A reference that lost its status is replaced before its time ends.',
    applies: claimsSimilarSafety,
    check: referenceLossNoticed,
    remedy: 'Plan for another reference, or complete what the comparison in gpai/safety/ssm.yaml spared.',
  },
] as const satisfies readonly Requirement[]
