import { demands } from '../applies/sign-off.ts'
import { signedBy } from '../checks/signed-by.ts'
import type { Requirement } from '../measure.ts'

const policy = { force: 'must', basis: 'policy', grade: 'V' } as const
const remedy = 'Have the role approve the pull request with the line that the report shows.'

/** One signature for each role that has to sign. */
export const signatures = [
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
] as const satisfies readonly Requirement[]
