import type { SecurityObjectiveId } from '../../schemas/safety/security.ts'

/** What is to be reached, the means that may be replaced by others, and whether they are asked for as appropriate only. */
export type SecurityObjective = readonly [objective: string, means: string, force?: 'as-appropriate']

/** The 25 security objectives by id. Source: Safety and Security chapter, Appendix 4.1 to 4.5, points (a). */
export const securityObjectives: Readonly<Record<SecurityObjectiveId, SecurityObjective>> = {
  'safety.app4.1.1': ['No unauthorised network access', 'Strong management of identities and access'],
  'safety.app4.1.2': ['Less social engineering', 'Filtering of e-mail for attachments, links and phishing'],
  'safety.app4.1.3': ['Less malware and misuse of portable devices', 'A policy for removable media'],
  'safety.app4.1.4': ['Less exploitation and malicious code', 'Management of updates and patches'],
  'safety.app4.2.1': [
    'Every stored copy of the parameters is accounted for',
    'A guarded registry of devices and locations',
  ],
  'safety.app4.2.2': ['No copying to unmanaged devices', 'Access management with alerts on storing devices'],
  'safety.app4.2.3': [
    'No access in transport and at rest',
    'Encryption of at least 256-bit security with keys in hardware',
    'as-appropriate',
  ],
  'safety.app4.2.4': [
    'No access in temporary storage',
    'Decryption for legitimate use only, into memory that does not persist',
  ],
  'safety.app4.2.5': ['No access during use', 'Confidential computing in attested hardware', 'as-appropriate'],
  'safety.app4.2.6': ['No physical access', 'Restricted data centres and work areas, inspected regularly'],
  'safety.app4.3.1': [
    'No unnecessary access through interfaces',
    'Explicit authorisation of software and persons with several factors, checked at least every six months',
  ],
  'safety.app4.3.2': [
    'Less exploitation or leakage through interfaces',
    'Thorough review by a security team, or automated reviews at the strictest level used elsewhere',
  ],
  'safety.app4.3.3': ['Less exfiltration', 'Hardened interfaces, such as a limit on the rate of output'],
  'safety.app4.3.4': [
    'Less risk from insiders and compromised accounts',
    'Few people with access that is not hardened',
  ],
  'safety.app4.4.1': [
    'Insiders are kept out at hiring',
    'Background checks of people who may reach unreleased parameters',
  ],
  'safety.app4.4.2': ['Awareness of insider threats', 'Training on recognising and reporting them'],
  'safety.app4.4.3': ['Less self-exfiltration', 'Sandboxes: virtual machines and isolated execution of code'],
  'safety.app4.4.4': ['Less sabotage', 'Checks of training data for tampering'],
  'safety.app4.5.1': [
    'Validation from outside where the expertise inside falls short',
    'Regular security reviews by independent external parties',
    'as-appropriate',
  ],
  'safety.app4.5.2': ['Validated network and physical access, gaps found', 'Frequent red-teaming', 'as-appropriate'],
  'safety.app4.5.3': ['Validated network software', 'A competitive bug bounty for public endpoints', 'as-appropriate'],
  'safety.app4.5.4': ['Validated measures against insiders', 'Periodic tests of the integrity of personnel'],
  'safety.app4.5.5': ['Easy reporting', 'Protected channels for third parties'],
  'safety.app4.5.6': ['Detection of malicious activity', 'Detection on all endpoints, networks and devices'],
  'safety.app4.5.7': ['Response in time', 'A security team that watches alerts and handles incidents and recovery'],
}
