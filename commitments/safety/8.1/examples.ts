import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of Safety and Security Measure 8.1. */
export const examples = [
  {
    given: 'a key of the record is misspelt',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    setUnknown: { 'levels.board': { holder: 'Board' } },
    gap: 'record',
  },
  {
    given: 'nobody holds the assurance',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'responsibilities.assurance.holders': [] },
    gap: 'responsibilities',
  },
  {
    given: 'nothing is said about external assurance',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'levels.external_assurance': null },
    gap: 'levels',
  },
  {
    given: 'a single member oversees at a large provider',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.0.body': 'member' },
    gap: 'oversight-presumed',
  },
  {
    given: 'the owner has no delegation from an executive',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.1.function': 'operational' },
    gap: 'ownership-presumed',
  },
  {
    given: 'the monitor sits in an operational team',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.2.function': 'operational' },
    gap: 'monitoring-presumed',
  },
  {
    given: 'the monitor is also head of research',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.2.holder': 'head-of-research', 'roster.2.core_business': true },
    gap: 'monitor-apart',
  },
  {
    given: 'no audit function supports the assurance',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.4.supported_by': ['external_assurance'] },
    gap: 'assurance-presumed',
  },
  {
    given: 'the monitor gives assurance about herself',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.4.holder': 'chief-risk-officer' },
    gap: 'assurance-apart',
  },
  {
    given: 'assurance reports to the owner',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.4.reports_to': 'owner' },
    gap: 'assurance-line',
  },
  {
    given: 'the owner oversees herself',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.0.holder': 'head-of-research' },
    gap: 'oversight-apart',
  },
  {
    given: 'the monitor reports to the owner',
    in: 'complete-systemic-risk',
    change: 'safety/responsibilities',
    set: { 'roster.2.reports_to': 'owner' },
    gap: 'monitor-line',
  },
] as const satisfies readonly Example[]
