import {
  assuranceByEvidence,
  demands,
  fullSignOff,
  oversightTakesPart,
  policyChanges,
  signOffDemanded,
} from '../../applies/sign-off.ts'
import { assuranceCurrent } from '../../checks/sign-off/assurance-current.ts'
import { concernsAnswered } from '../../checks/sign-off/concerns-answered.ts'
import { conditionsWatched } from '../../checks/sign-off/conditions-watched.ts'
import { coreBusinessPlaced } from '../../checks/sign-off/core-business-placed.ts'
import { evaluatorsOffRoster } from '../../checks/sign-off/evaluators-off-roster.ts'
import { monitorReportsApart } from '../../checks/sign-off/monitor-reports-apart.ts'
import { policyChangeSigned } from '../../checks/sign-off/policy-change-signed.ts'
import { releaseTypeShown } from '../../checks/sign-off/release-type-shown.ts'
import { risksDetermined } from '../../checks/sign-off/risks-determined.ts'
import { signaturesCanHold } from '../../checks/sign-off/signatures-can-hold.ts'
import { signedBy } from '../../checks/sign-off/signed-by.ts'
import { signersAvailable } from '../../checks/sign-off/signers-available.ts'
import { subjectAgrees } from '../../checks/sign-off/subject-agrees.ts'
import { subjectBound } from '../../checks/sign-off/subject-bound.ts'
import { subjectStated } from '../../checks/sign-off/subject-stated.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

const policy = { force: 'must', basis: 'policy', grade: 'V' } as const
const remedy = 'Have the role approve the pull request with the line that the report shows.'

const advice = { force: 'should', basis: 'policy', grade: 'V' } as const

/** The sign-off of a release: this project's design, anchored in Commitments 4, 7 and 8. The Code names no form for it. */
export default {
  id: 'policy.sign-off',
  title: 'Have named roles sign for the release',
  cites: [
    "This repository's policy: sign-off",
    'Code of Practice, Safety and Security chapter, Commitments 4, 7 and 8',
  ],
  applies: signOffDemanded,
  requirements: [
    {
      ...policy,
      id: 'record',
      items: ['ss.signoff'],
      asks: 'A record of the sign-off is in the repository, and every part of it can be read.',
      check: recordReadable('signOff'),
      remedy: 'Add gpai/sign-off.yaml, or correct the listed places in it.',
    },
    {
      ...policy,
      id: 'subject-stated',
      items: ['ss.signoff', 'sod.9'],
      asks: 'The record says what exactly is signed, in which kind of release, for which legal entity and until when.',
      check: subjectStated,
      remedy: 'State the listed items in gpai/sign-off.yaml.',
      applies: fullSignOff,
    },
    {
      ...policy,
      id: 'subject-bound',
      items: ['ss.signoff'],
      asks: 'The record names every file that the release ships, and each can be bound by its digest.',
      check: subjectBound,
      remedy:
        'Name the listed files in subject.files of gpai/sign-off.yaml, each once, as plain files of this repository.',
    },
    {
      ...policy,
      id: 'subject-agrees',
      items: ['ss.signoff', 'ss.4.1.determination'],
      asks: 'What the record says of Framework, Model Report, versions and distribution is what their own records say.',
      check: subjectAgrees,
      remedy: 'Correct the listed items in subject of gpai/sign-off.yaml.',
      applies: fullSignOff,
    },
    {
      ...policy,
      id: 'determined',
      items: ['ss.4.1.determination', 'ss.4.2.decision'],
      asks: 'Each risk and all of them together are determined acceptable, and the decision is to proceed.',
      check: risksDetermined,
      remedy: 'State determinations, overall_acceptable and decision in gpai/sign-off.yaml, or do not release.',
      applies: fullSignOff,
    },
    {
      ...policy,
      id: 'conditions',
      items: ['ss.signoff'],
      asks: 'The conditions that would end the justification are listed, each with a signal, a watcher and its status.',
      check: conditionsWatched,
      remedy: 'Complete conditions in gpai/sign-off.yaml.',
      applies: fullSignOff,
    },
    {
      ...policy,
      id: 'concerns-answered',
      items: ['sod.11'],
      asks: 'Each concern of a signer is kept with its answer.',
      check: concernsAnswered,
      remedy: 'Answer the listed concerns in gpai/sign-off.yaml.',
    },
    {
      ...policy,
      id: 'release-type',
      items: ['ss.signoff'],
      asks: 'The release can be of the type that the record states.',
      check: releaseTypeShown,
      remedy: 'State the type that fits in release_type of gpai/sign-off.yaml; A is always right for a new model.',
      applies: fullSignOff,
    },
    {
      ...policy,
      id: 'assurance-current',
      items: ['ss.signoff', 'ss.1.3.assessment'],
      asks: 'A statement of assurance, or at a small provider the own assessment of its supervisory body, is not older than a year.',
      check: assuranceCurrent,
      remedy: 'State reference, date, scope and findings in assurance of gpai/sign-off.yaml.',
      applies: assuranceByEvidence,
    },
    {
      ...policy,
      id: 'oversight-recorded',
      items: ['ss.signoff'],
      asks: 'It is recorded where and when the body of oversight received or approved the determination.',
      check: stated('signOff', 'oversight.reference', 'oversight.date', 'oversight.body', 'oversight.recorded_by'),
      remedy: 'State reference, date, body and recorded_by in oversight of gpai/sign-off.yaml.',
      applies: oversightTakesPart,
    },
    {
      ...policy,
      id: 'in-force',
      items: ['inv.08', 'inv.09', 'inv.13', 'inv.14', 'inv.16', 'inv.22'],
      asks: 'No date, label or declared event keeps signatures for this release from counting.',
      check: signaturesCanHold,
      remedy: 'Do what the listed ground asks for, record it, and have the roles sign again.',
    },
    {
      ...policy,
      id: 'signers',
      items: ['ss.8.1.roster', 'sod.1', 'sod.2', 'sod.3', 'sod.4', 'sod.9'],
      asks: 'For each role that has to sign, the roster of the base branch has somebody who may.',
      check: signersAvailable,
      remedy: 'Name a fitting holder in roster of .github/gpai-gate.yaml on the base branch.',
    },
    {
      ...policy,
      id: 'policy-change',
      items: ['sod.8'],
      asks: 'A change of the policy of the gate is signed by the body of oversight that the base branch names.',
      check: policyChangeSigned,
      remedy:
        'Put the change of .github/gpai-gate.yaml in a pull request of its own, or have the body of oversight sign.',
      applies: policyChanges,
      attestedBy: 'oversight_body',
    },
    {
      ...policy,
      id: 'signed-risk-owner',
      items: ['ss.signoff'],
      asks: 'The owner of the risk has signed for what is released.',
      check: signedBy('risk_owner'),
      remedy,
      applies: demands('risk_owner'),
      attestedBy: 'risk_owner',
    },
    {
      ...policy,
      id: 'signed-risk-monitor',
      items: ['ss.signoff'],
      asks: 'Who monitors the risk has signed for what is released.',
      check: signedBy('risk_monitor'),
      remedy,
      applies: demands('risk_monitor'),
      attestedBy: 'risk_monitor',
    },
    {
      ...policy,
      id: 'signed-security-lead',
      items: ['ss.signoff'],
      asks: 'The security lead has signed for what is released.',
      check: signedBy('security_lead'),
      remedy,
      applies: demands('security_lead'),
      attestedBy: 'security_lead',
    },
    {
      ...policy,
      id: 'signed-oversight-body',
      items: ['ss.signoff'],
      asks: 'The body of oversight has signed for what is released.',
      check: signedBy('oversight_body'),
      remedy,
      applies: demands('oversight_body'),
      attestedBy: 'oversight_body',
    },
    {
      ...policy,
      id: 'signed-assurance',
      items: ['ss.signoff'],
      asks: 'Assurance has signed for what is released.',
      check: signedBy('assurance'),
      remedy,
      applies: demands('assurance'),
      attestedBy: 'assurance',
    },
    {
      ...policy,
      id: 'signed-report-custodian',
      items: ['ss.signoff'],
      asks: 'The custodian of the Model Report has signed for what is released.',
      check: signedBy('report_custodian'),
      remedy,
      applies: demands('report_custodian'),
      attestedBy: 'report_custodian',
    },
    {
      ...policy,
      id: 'signed-documentation-owner',
      asks: 'The owner of the documentation has signed for what is released.',
      check: signedBy('documentation_owner'),
      remedy,
      applies: demands('documentation_owner'),
      attestedBy: 'documentation_owner',
    },
    {
      ...advice,
      id: 'monitor-line',
      items: ['sod.1'],
      asks: 'In the roster, who monitors the risk does not report to its owner.',
      check: monitorReportsApart,
      remedy: 'Change reports_to of risk_monitor in .github/gpai-gate.yaml on the base branch.',
      applies: fullSignOff,
    },
    {
      ...advice,
      id: 'core-business',
      items: ['sod.1', 'sod.4'],
      asks: 'In the roster, the owner of the risk answers for core business, and who monitors it does not.',
      check: coreBusinessPlaced,
      remedy: 'Correct core_business of the entry, or give the role to somebody else, in .github/gpai-gate.yaml.',
      applies: fullSignOff,
    },
    {
      ...policy,
      id: 'evaluators-apart',
      items: ['sod.7'],
      asks: 'Independent external evaluators hold no role in the roster.',
      check: evaluatorsOffRoster,
      remedy:
        'Take the evaluator out of the roster, or do not count it as independent in gpai/safety/evaluations.yaml.',
      applies: fullSignOff,
    },
  ],
  reading,
  examples,
} as const satisfies Measure
