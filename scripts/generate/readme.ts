import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../../cli/run.ts'

const opening = /(<!-- transcript: (.+?) -->\n)[\s\S]*?(<!-- end of transcript -->)/g

/** The README with the output of the commands that its transcripts name, as the program prints it now. */
export async function readmeWithTranscript(root: string): Promise<ReadonlyMap<string, string>> {
  const text = readFileSync(join(root, 'README.md'), 'utf8')
  const outputs = new Map<string, string>()
  for (const [, , command = ''] of text.matchAll(opening)) outputs.set(command, await outputOf(root, command))
  return new Map([
    [
      'README.md',
      text.replace(
        opening,
        (_, start: string, command: string, end: string) => `${start}${fenced(outputs.get(command) ?? '')}${end}`,
      ),
    ],
  ])
}

async function outputOf(root: string, command: string): Promise<string> {
  const written: string[] = []
  const stream = { write: (text: string) => written.push(text), columns: 100 }
  await run(command.split(' ').slice(1), { stdout: stream, stderr: stream, env: {}, cwd: () => root })
  return `$ ${command}\n${written.join('')}`
}

/** Lines of a transcript that the page shows from its first finding on. */
const mostLines = 28

/** Counts of findings move with every new requirement, so that the page shows what is found and not how much of it. */
function fenced(text: string): string {
  const lines = text.trimEnd().split('\n')
  const first = lines.findIndex((line) => line.trimStart().startsWith('✗'))
  const shown = lines.slice(first, first + mostLines)
  return `\n\`\`\`text\n${[...lines.slice(0, 2), '…', ...shown, '…'].join('\n')}\n\`\`\`\n\n`
}
