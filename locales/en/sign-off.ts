import type { AttestationId } from '../../commitments/sign-off/attestations.ts'
import type { TypeDoubt } from '../../commitments/sign-off/reasons.ts'
import type { RoleName } from '../../schemas/roster.ts'
import type { SignatureState } from '../../schemas/vocabulary.ts'
import { reasons } from './sign-off-reasons.ts'

/** Who signs a release, and for what, in English. */
export const signOff = {
  heading: 'Who has to sign',
  /** Leads what follows for one release. */
  of: (release: string) => `Release ${release}`,
  roles: {
    risk_owner: 'Risk owner',
    risk_monitor: 'Risk monitor',
    security_lead: 'Security lead',
    oversight_body: 'Body of oversight',
    assurance: 'Assurance',
    report_custodian: 'Custodian of the Model Report',
    scope_owner: 'Owner of the scope',
    documentation_owner: 'Owner of the documentation',
  } satisfies Readonly<Record<RoleName, string>>,
  states: {
    valid: 'signed',
    rejected: 'not counted',
    voided: 'no longer counts',
    missing: 'missing',
    'checked-on-pull-request': 'looked at on the pull request',
  } satisfies Readonly<Record<SignatureState, string>>,
  reasons,
  doubts: {
    'no-earlier-sign-off': 'the base branch has no sign-off of an earlier state of this model',
    'subject-changed': 'the subject differs from the one that was signed for on the base branch',
    'not-similarly-safe': 'the model is not compared with a reference model for every risk',
    'tier-newly-reached': 'a risk stands at a higher tier than before',
  } satisfies Readonly<Record<TypeDoubt, string>>,
  statements: {
    'att.01':
      'The sign-off covers exactly these model versions, including the most advanced, the least mitigated and the widely used ones, in this form of distribution.',
    'att.02':
      'The full assessment and mitigation process was run for them and finished before the placing on the market, or before the change goes live.',
    'att.03':
      'All identified risks, always including the four specified ones, have scenarios, an analysis, an estimate and evaluations.',
    'att.04':
      'The confirmed Framework that is named was applied; for each risk the tier reached, the next one and the determination are stated.',
    'att.05':
      'For each risk there is a safety margin that reflects change and uncertainty in sources, assessment and mitigations.',
    'att.06': 'Each identified risk, and the overall systemic risk, are determined acceptable.',
    'att.07':
      'It is not reasonably foreseeable that they soon stop being so, or named measures ensure that they stay acceptable.',
    'att.08': 'I decided as the record says: to proceed or not, with which restrictions, and for which stage.',
    'att.09': 'The conditions that would end the justification are listed, each with a signal and a watcher.',
    'att.10':
      'Independent external evaluators were involved for each risk, or the reason for none is recorded; their and other external input informed the decision as recorded.',
    'att.11':
      'The safety mitigations are implemented and robust enough under attack for this form of distribution; their limits are stated.',
    'att.12':
      'The Security Goal is met, every objective has a status, and deviations are justified, or the exemption holds as recorded.',
    'att.13':
      'The Model Report that is named has every item of Measures 7.1 to 7.5, is confirmed, and the AI Office has or will have access in time.',
    'att.14':
      'Post-market monitoring and the serious-incident process run from the placing on the market, with a named owner.',
    'att.15':
      'I had the resources, the information and the independence for this judgement; concerns are listed and answered.',
    'att.16': 'Records of this decision are kept: ten years, and those of incidents for five.',
    'att.17': 'I know that neither this gate nor adherence to the Code is conclusive evidence of meeting the law.',
    'own.oversight': 'The body received the determination and, where my approval is asked for, approved it.',
    'own.assurance': 'A current statement of assurance covers the processes that led to this decision.',
    'own.documents': 'The documents belong to exactly the model that is released.',
    'own.judged':
      'I read what a machine cannot judge in the documentation and the copyright policy, and found it right.',
  } satisfies Readonly<Record<AttestationId, string>>,
  copy: 'Approve the pull request with this line, alone in its paragraph:',
  signsFor: 'With it you sign:',
  noDigest: 'There is nothing to sign yet: first close the gaps of the sign-off record.',
}
