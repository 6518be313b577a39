import type { Review } from '../../schemas/facts.ts'
import type { MemoryTree } from './memory-source.ts'
import { everybodySigns, reviewBy, type Signing, signers, withPolicy } from './sign-off-world.ts'

/** One way to come to a signature that nobody gave, and what has to become of it. */
export type Attack = {
  readonly name: string
  /** What is proposed, on which base, with which reviews; `digest` is that of the complete example. */
  readonly make: (digest: string, complete: MemoryTree) => Signing
  /** The role under attack, and what the report says of its signatures, such as `rejected edited`. */
  readonly role: keyof typeof signers
  readonly outcome: readonly string[]
}

/** Everybody signs, and one role does so in the given way. */
function except(role: keyof typeof signers, digest: string, instead: readonly Review[]): readonly Review[] {
  return [...everybodySigns(digest).filter(({ author }) => author?.login !== signers[role]), ...instead]
}

const line = (role: string, digest: string) => `/gpai sign-off ${role} ${digest}`
const later = '2026-11-12T09:00:00Z'
const monitor = signers.risk_monitor

/** Ways that work on every forge. */
export const attacks: readonly Attack[] = [
  {
    name: 'the author of the pull request signs as monitor',
    make: (digest) => ({
      reviews: everybodySigns(digest),
      pullRequest: { author: { login: monitor, id: 9, kind: 'person' } },
    }),
    role: 'risk_monitor',
    outcome: ['rejected change-author'],
  },
  {
    name: 'the author of a commit signs as monitor, with the login in capitals',
    make: (digest) => ({
      reviews: everybodySigns(digest),
      pullRequest: { commitAuthors: [{ login: monitor.toUpperCase(), id: 9, kind: 'person' }] },
    }),
    role: 'risk_monitor',
    outcome: ['rejected change-author'],
  },
  {
    name: 'a bot signs',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [
        reviewBy(monitor, line('risk_monitor', digest), { author: { login: monitor, id: 9, kind: 'bot' } }),
      ]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected not-a-person'],
  },
  {
    name: 'somebody with write access edits the review of another person after it was submitted',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [
        reviewBy(monitor, line('risk_monitor', digest), { edits: [{ editor: 'mia', at: later }] }),
      ]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected edited'],
  },
  {
    name: 'a review is dismissed, and an earlier one is to count again',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [
        reviewBy(monitor, line('risk_monitor', digest)),
        reviewBy(monitor, line('risk_monitor', digest), { submittedAt: later, state: 'dismissed' }),
      ]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected withdrawn', 'rejected dismissed'],
  },
  {
    name: 'a member is added to the roster in the same pull request',
    make: (digest, complete) => ({
      head: withPolicy(complete, (text) => text.replace('boreal-risk-monitor', 'mallory')),
      reviews: except('risk_monitor', digest, [reviewBy('mallory', line('risk_monitor', digest))]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected not-on-roster'],
  },
  {
    name: 'a signature has the digest of another state',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [reviewBy(monitor, line('risk_monitor', `sha256:${'0'.repeat(64)}`))]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected digest-unknown'],
  },
  {
    name: 'a signature has a shortened digest, which two prepared versions could share',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [reviewBy(monitor, line('risk_monitor', digest.slice(0, 23)))]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected digest-incomplete'],
  },
  {
    name: 'a review only comments',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [
        reviewBy(monitor, line('risk_monitor', digest), { state: 'commented' }),
      ]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected not-approved'],
  },
  {
    name: 'a later review of the same person asks for changes',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [
        reviewBy(monitor, line('risk_monitor', digest)),
        reviewBy(monitor, 'Please wait.', { submittedAt: later, state: 'changes-requested' }),
      ]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected withdrawn'],
  },
  {
    name: 'a later signature of the same person is for something else',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [
        reviewBy(monitor, line('risk_monitor', digest)),
        reviewBy(monitor, line('risk_monitor', `sha256:${'0'.repeat(64)}`), { submittedAt: later }),
      ]),
    }),
    role: 'risk_monitor',
    outcome: ['rejected superseded', 'rejected digest-unknown'],
  },
  {
    name: 'the line stands in a block of code',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [reviewBy(monitor, `\`\`\`\n${line('risk_monitor', digest)}\n\`\`\``)]),
    }),
    role: 'risk_monitor',
    outcome: [],
  },
  {
    name: 'the line is quoted',
    make: (digest) => ({
      reviews: except('risk_monitor', digest, [reviewBy(monitor, `> ${line('risk_monitor', digest)}`)]),
    }),
    role: 'risk_monitor',
    outcome: [],
  },
  {
    name: 'the roster is weakened in the same pull request',
    make: (digest, complete) => ({
      head: withPolicy(complete, (text) => text.replace('groups: [risk]', 'groups: [risk, extra]')),
      changedPaths: ['gpai/release.yaml', '.github/gpai-gate.yaml'],
      reviews: except('oversight_body', digest, []),
    }),
    role: 'oversight_body',
    outcome: [],
  },
]
