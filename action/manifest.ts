import { formats, formatsOfferedAs } from '../engine/report/render.ts'
import { localeName } from '../schemas/vocabulary.ts'
import { fileInput, type SettingName } from './inputs.ts'
import type { ResultName } from './outputs.ts'

type InputDeclaration = { readonly description: string; readonly default: string }
type OutputDeclaration = { readonly description: string }

const settings: { readonly [Name in SettingName]: InputDeclaration } = {
  'github-token': {
    description:
      'Token that reads the pull request and its files, and writes the comment where it may. A token that may only read gives the same verdict.',
    default: `\${{ github.token }}`,
  },
  config: {
    description: 'Path of the configuration. It is always read from the base branch.',
    default: '.github/gpai-gate.yaml',
  },
  mode: {
    description:
      'enforce: a blocked release fails the job. report: the job stays green and says that the release is blocked. A gate that could not run fails the job in both.',
    default: 'enforce',
  },
  comment: {
    description:
      'When the pull request gets a comment. auto: when it releases a model. always: on every pull request. never: not at all.',
    default: 'auto',
  },
  locale: {
    description: `Language of the report, ${localeName.options.join(' or ')}. Empty for the one in the configuration.`,
    default: '',
  },
  'as-of': { description: 'Judge as of this day, such as 2026-09-01. Empty for today in Brussels.', default: '' },
}

const results: { readonly [Name in ResultName]: OutputDeclaration } = {
  verdict: { description: 'pass, blocked or not-applicable. Empty where the gate could not run.' },
  gaps: { description: 'How many gaps block the release.' },
  warnings: { description: 'How many gaps only warn.' },
  'needs-human': { description: 'How many requirements only a person can judge.' },
}

/** What `action.yml` says of each input, in order. */
export const declaredInputs: Readonly<Record<string, InputDeclaration>> = {
  ...settings,
  ...Object.fromEntries(
    formatsOfferedAs('action-input').map((format) => [
      fileInput(format),
      { description: `Also write the ${formats[format].holds} to this path inside the workspace.`, default: '' },
    ]),
  ),
}

/** What `action.yml` says of each output, in order. */
export const declaredOutputs: Readonly<Record<string, OutputDeclaration>> = {
  ...results,
  ...Object.fromEntries(
    formatsOfferedAs('action-output').map((format) => [
      fileInput(format),
      { description: `Path of the ${formats[format].holds}, where that was asked for.` },
    ]),
  ),
}
