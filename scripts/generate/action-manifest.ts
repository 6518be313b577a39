import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { declaredInputs, declaredOutputs } from '../../action/manifest.ts'

const path = 'action.yml'
const section = /^inputs:\n[\s\S]*?(?=^runs:)/m

/** `action.yml` with the inputs that are read and the outputs that are set, as they are now. */
export function actionManifest(root: string): ReadonlyMap<string, string> {
  const inputs = Object.entries(declaredInputs).map(([name, { description, default: usual }]) => [
    `  ${name}:`,
    `    description: ${scalar(description)}`,
    `    default: ${scalar(usual)}`,
  ])
  const set = Object.entries(declaredOutputs).map(([name, { description }]) => [
    `  ${name}:`,
    `    description: ${scalar(description)}`,
  ])
  const text = ['inputs:', ...inputs.flat(), 'outputs:', ...set.flat(), ''].join('\n')
  return new Map([[path, readFileSync(join(root, path), 'utf8').replace(section, () => text)]])
}

/** A text as a YAML scalar: in quotes only where it needs them. */
function scalar(text: string): string {
  if (text === '') return "''"
  return /: |^[^\w.$]| #/.test(text) ? JSON.stringify(text) : text
}
