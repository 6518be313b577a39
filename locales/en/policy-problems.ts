import type { WordArguments } from '../quoted.ts'

/** What is wrong with the configuration, the roster, the waivers and the baseline, in English. */
export const policyProblems = {
  loosened: ({ path }: WordArguments) =>
    `This is looser than ${path === undefined ? 'the default of the gate' : `what ${path} sets`}; a layer below may only tighten it.`,
  'not-by-repository': ({ path }: WordArguments) =>
    `Only the organisation may write this${path === undefined ? '' : `, as ${path} says`}.`,
  'holder-unnamed': () => 'An entry of the roster names either a login or a team.',
  'entity-unknown': () => 'No legal entity with this key is listed in roster.legal_entities.',
  'exemption-expired': ({ date }: WordArguments) =>
    `The last day was ${date ?? 'an earlier one'}; the gap counts again.`,
  'exemption-too-long': ({ days, limit }: WordArguments) =>
    `It lasts ${days ?? 'more'} days, and the policy lets it last ${limit ?? 'fewer'}; it does not count.`,
  'exemption-not-allowed': () => 'The policy keeps this requirement from being waived; the entry does not count.',
  'requirement-unknown': ({ nearest }: WordArguments) =>
    nearest === undefined
      ? 'The catalogue has no such requirement.'
      : `The catalogue has no such requirement; the nearest is ${nearest}.`,
  'granter-without-role': ({ login, role, date }: WordArguments) =>
    `${login ?? 'This person'} did not hold the role ${role ?? 'that is named'} on ${date ?? 'that day'}; the waiver does not count.`,
  'role-may-not-grant': ({ role, allowed }: WordArguments) =>
    `The role ${role ?? 'that is named'} may not grant this waiver; ${allowed?.join(', ') || 'no role'} may.`,
  'role-not-filled': ({ role }: WordArguments) => `Nobody holds the role ${role ?? 'that is asked for'} on this day.`,
  'gate-changed': ({ line, count, role }: WordArguments) =>
    `This decides on the gate itself. ${who(role, count)} approves with the line ${line ?? '/gpai confirm'}.`,
  'configuration-misnamed': ({ path }: WordArguments) =>
    `This file is not read: the configuration is ${path ?? 'another file'}. Rename it, or remove it.`,
  'looks-like-weights': ({ path }: WordArguments) =>
    `This looks like weights: 64 MiB or more, of no kind that is known. If it is none, list ${path ?? 'its path'} in full below releases.not_weights, on the base branch.`,
  'submodule-moved': () =>
    'The submodule points to another commit; what it holds is not looked into. If it holds a model, gate it there, and document the release here.',
  'workflow-publishes': () =>
    'This workflow can publish a model to a hub or registry. What it publishes is not looked into here; make sure that it publishes only what was gated.',
  'folder-is-no-folder': ({ path }: WordArguments) =>
    `The name of a release folder is taken by ${path ?? 'something'} that is a file, a link or a submodule, so that nothing in it is read. Make it a folder of this repository.`,
  'folder-misnamed': ({ path }: WordArguments) =>
    `Not read: ${path ?? 'this folder'}. The folder of a release is called gpai, in small letters.`,
  'test-model': ({ path }: WordArguments) =>
    `This file is taken for a model that is released. If it is only for tests, list ${path ?? 'its path'} below releases.not_weights in .github/gpai-gate.yaml, on the base branch.`,
  'weights-let-pass': ({ count }: WordArguments) =>
    `${count ?? 'Some'} files that look like weights were let pass by releases.not_weights.`,
  'catalogue-stale': ({ date, limit }: WordArguments) =>
    `The catalogue was last compared with the law on ${date ?? 'an earlier day'}, more than ${limit ?? 'the allowed'} days ago.`,
}

function who(role: string | undefined, count: number | undefined): string {
  const one = role === undefined ? 'a second person with write access' : `a person in the role ${role}`
  if ((count ?? 1) < 2) return `${one[0]?.toUpperCase() ?? ''}${one.slice(1)}`
  return role === undefined
    ? 'An app made the change, so each of two people with write access'
    : `An app made the change, so ${one} and another person with write access each`
}
