/** One workflow command, as in `::error file=a.md,line=3::Text`. */
export type Command = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Finds the workflow commands in what an action printed. Between a `stop-commands` and its token nothing counts. */
export function parseCommands(stdout: string): readonly Command[] {
  const commands: Command[] = []
  let stopped: string | null = null
  for (const line of stdout.split(/\r?\n/)) {
    const command = parseCommand(line)
    if (command === null) continue
    if (stopped !== null) stopped = command.name === stopped ? null : stopped
    else if (command.name === 'stop-commands') stopped = command.message
    else commands.push(command)
  }
  return commands
}

function parseCommand(line: string): Command | null {
  const [, name, list = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/.exec(line) ?? []
  if (name === undefined) return null
  const pairs = list.split(',').flatMap((pair): [string, string][] => {
    const [key = '', ...value] = pair.split('=')
    return key.trim() === '' ? [] : [[key.trim(), unescapeProperty(value.join('='))]]
  })
  return { name, properties: Object.fromEntries(pairs), message: unescapeData(message) }
}

/** Reads what an action wrote to `GITHUB_OUTPUT` and its like: `name=value`, or `name<<MARK` up to a line with the mark. */
export function parsePairs(text: string): Readonly<Record<string, string>> {
  const pairs: [string, string][] = []
  const lines = text.split(/\r?\n/)
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, mark] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (name !== undefined && mark !== undefined) pairs.push([name, upTo(mark, lines)])
    else if (line.includes('=')) pairs.push([line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
    else if (line !== '') throw new Error(`The runner refuses this line: ${line}`)
  }
  return Object.fromEntries(pairs)
}

function upTo(mark: string, lines: string[]): string {
  const end = lines.indexOf(mark)
  if (end === -1) throw new Error(`The runner misses the closing line ${mark}.`)
  const value = lines.splice(0, end + 1)
  return value.slice(0, -1).join('\n')
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
