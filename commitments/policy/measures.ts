import type { Measure, Requirement } from '../measure.ts'

/** A demand of this repository's own policy. It is judged by the engine itself, so it has no check. */
type PolicyRequirement = Omit<Requirement, 'check'>

/** Demands of the policy that belong together, in the shape of a measure. */
export type PolicyMeasure = Pick<Measure, 'id' | 'title' | 'cites'> & {
  readonly requirements: readonly PolicyRequirement[]
}

const policy = { force: 'must', basis: 'policy', grade: 'V' } as const

const exemptionCites = ["This repository's policy: limits and roster in .github/gpai-gate.yaml"]

/** What a waiver has to be to count. */
export const waiverMeasure = {
  id: 'policy.waivers',
  title: 'Let gaps pass by recorded decisions only',
  cites: exemptionCites,
  requirements: [
    {
      ...policy,
      id: 'malformed',
      asks: 'Each waiver says which requirement, which release, who, in which role, why, since when and until when.',
      remedy: 'Complete or remove the waiver at the named line, on the base branch.',
    },
    {
      ...policy,
      id: 'unknown-requirement',
      asks: 'Each waiver names a requirement that the catalogue has.',
      remedy: 'Correct the id of the requirement, or remove the waiver; gpai-gate catalogue lists all ids.',
    },
    {
      ...policy,
      id: 'not-waivable',
      asks: 'No waiver lets a requirement pass that the policy keeps from being waived.',
      remedy: 'Remove the waiver and close the gap.',
    },
    {
      ...policy,
      id: 'too-long',
      asks: 'No waiver lasts longer than the policy lets it.',
      remedy: 'Set an earlier expires_on, or remove the waiver and close the gap.',
    },
    {
      ...policy,
      id: 'not-granted',
      asks: 'Each waiver was granted by a person who held a role that may grant it, on that day.',
      remedy: 'Have the waiver granted by somebody whom the roster names for such a role, or remove it.',
    },
    {
      ...policy,
      id: 'expired',
      atMost: 'warn',
      asks: 'No waiver stays in the file past its last day.',
      remedy: 'Close the gap and remove the waiver, or have a new one granted.',
    },
  ],
} as const satisfies PolicyMeasure

/** What a known gap has to be to count. */
export const baselineMeasure = {
  id: 'policy.baseline',
  title: 'Close known gaps by the day that was set',
  cites: exemptionCites,
  requirements: [
    {
      ...policy,
      id: 'malformed',
      asks: 'Each known gap says which requirement, which release, who owns it and by when it is closed.',
      remedy: 'Correct or remove the entry at the named line of the baseline, on the base branch.',
    },
    {
      ...policy,
      id: 'unknown-requirement',
      asks: 'Each known gap names a requirement that the catalogue has.',
      remedy: 'Correct the id of the requirement in the baseline, or remove the entry.',
    },
    {
      ...policy,
      id: 'not-waivable',
      asks: 'The baseline holds no requirement that the policy keeps from being waived.',
      remedy: 'Remove the entry from the baseline and close the gap.',
    },
    {
      ...policy,
      id: 'too-long',
      asks: 'No known gap is due later than the policy lets it.',
      remedy: 'Set an earlier day in the baseline, or remove the entry and close the gap.',
    },
    {
      ...policy,
      id: 'expired',
      atMost: 'warn',
      asks: 'Known gaps are closed by their day.',
      remedy: 'Close the gap and remove the entry from the baseline.',
    },
  ],
} as const satisfies PolicyMeasure

/** What the configuration, the roster and the catalogue have to be. */
export const configurationMeasure = {
  id: 'policy.configuration',
  title: 'Keep the configuration, the roster and the catalogue in order',
  cites: ["This repository's policy: .github/gpai-gate.yaml"],
  requirements: [
    {
      ...policy,
      id: 'valid',
      asks: 'The configuration that this change proposes can be used.',
      remedy: 'Correct the named lines in this change; after the merge the gate could judge nothing.',
    },
    {
      ...policy,
      id: 'roles-filled',
      asks: 'Somebody holds each role that the policy wants to be filled.',
      remedy: 'Name a holder for the role below roster.roles, or correct the dates of the entry.',
    },
    {
      ...policy,
      id: 'catalogue-reviewed',
      asks: 'The catalogue of the gate was compared with the law no longer ago than the policy allows.',
      remedy: 'Update the gate to a version with a newer catalogue.',
    },
  ],
} as const satisfies PolicyMeasure

/** What a change of the policy itself asks of people. */
export const changeMeasure = {
  id: 'policy.change',
  title: 'Let nobody change alone what rules the gate',
  cites: ["This repository's policy: .github/gpai-gate.yaml and the workflow of the gate"],
  requirements: [
    {
      ...policy,
      id: 'confirmed',
      asks: 'A second person confirms a change of the configuration, the roster, the waivers or the workflow of the gate.',
      remedy:
        'Have the named person approve the pull request with the line shown, alone on a line of the review. Where a team fills the role and the token cannot read teams, name logins in the roster of the base branch.',
    },
  ],
} as const satisfies PolicyMeasure

/** What looks like a release and is not judged as one. */
export const detectionMeasure = {
  id: 'policy.detection',
  title: 'Let no model ship unseen',
  cites: ["This repository's policy: releases in .github/gpai-gate.yaml"],
  requirements: [
    {
      ...policy,
      id: 'large-files',
      asks: 'No large file of an unknown kind ships without somebody having said that it is no model.',
      remedy:
        'If the file is a model, document it: gpai-gate init. If it is none, list its full path below releases.not_weights on the base branch.',
    },
    {
      ...policy,
      id: 'folder',
      asks: 'What is called like the folder of a release is one that can be read.',
      remedy: 'Rename it to gpai, or put a folder of this repository in its place; gpai-gate init starts one.',
    },
    {
      ...policy,
      id: 'elsewhere',
      atMost: 'warn',
      asks: 'Models that are fetched or published from here are gated where they are.',
      remedy: 'Look at what the submodule or the workflow ships, and document it as a release where it is a model.',
    },
    {
      ...policy,
      id: 'let-pass',
      atMost: 'warn',
      asks: 'Files that are let pass as no weights are counted.',
      remedy: 'Nothing to do where the list below releases.not_weights is right.',
    },
    {
      ...policy,
      id: 'test-models',
      atMost: 'warn',
      asks: 'Models that only tests use are listed as such.',
      remedy: 'Add the path to releases.not_weights in .github/gpai-gate.yaml, on the base branch.',
    },
  ],
} as const satisfies PolicyMeasure

const entries = [waiverMeasure, baselineMeasure, configurationMeasure, changeMeasure, detectionMeasure] as const

/** Every demand of the policy that the engine itself judges, in order. */
export const policyMeasures: readonly PolicyMeasure[] = entries

/** A policy measure with its own id and the ids of its requirements. */
export type PolicyEntry = (typeof entries)[number]
