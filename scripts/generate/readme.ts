import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { declaredInputs, declaredOutputs } from '../../action/manifest.ts'
import { run } from '../../cli/run.ts'

const opening = /(<!-- transcript: (.+?) -->\n)[\s\S]*?(<!-- end of transcript -->)/g

const table = /(<!-- inputs and outputs -->\n)[\s\S]*?(<!-- end of inputs and outputs -->)/

/** The README with what the Action takes and gives, and with what the program prints to the commands of its transcripts. */
export async function readmePage(root: string): Promise<ReadonlyMap<string, string>> {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const outputs = new Map<string, string>()
  for (const [, , command = ''] of text.matchAll(opening)) outputs.set(command, await outputOf(root, command))
  const said = text.replace(
    opening,
    (_, start: string, command: string, end: string) => `${start}${fenced(outputs.get(command) ?? '')}${end}`,
  )
  return new Map([['README.md', said.replace(table, (_, start: string, end: string) => `${start}${tables()}${end}`)]])
}

function tables(): string {
  const inputs = Object.entries(declaredInputs).map(
    ([name, { description, default: usual }]) =>
      `| \`${name}\` | ${description} | ${usual === '' ? '' : `\`${usual}\``} |`,
  )
  const outputs = Object.entries(declaredOutputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`)
  return [
    '',
    '| Input | What it is | Default |',
    '|---|---|---|',
    ...inputs,
    '',
    '| Output | What it is |',
    '|---|---|',
    ...outputs,
    '',
    '',
  ].join('\n')
}

async function outputOf(root: string, command: string): Promise<string> {
  const written: string[] = []
  const stream = { write: (text: string) => written.push(text), columns: 100 }
  await run(command.split(' ').slice(1), { stdout: stream, stderr: stream, env: {}, cwd: () => root })
  return `$ ${command}\n${written.join('')}`
}

/** Lines of a transcript that the page shows from its first finding on. */
const mostLines = 10

/** Counts of findings move with every new requirement, so that the page shows what is found and not how much of it. */
function fenced(text: string): string {
  const lines = text.trimEnd().split('\n')
  const first = lines.findIndex((line) => line.trimStart().startsWith('✗'))
  const shown = lines.slice(first, first + mostLines)
  return `\n\`\`\`text\n${[...lines.slice(0, 2), '…', ...shown, '…'].join('\n')}\n\`\`\`\n\n`
}
