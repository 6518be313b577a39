import { plain } from './words.ts'

/** A text with the question that it stands at; texts at the same question may be alike. */
type ItemText = { readonly id: string; readonly text: string; readonly question: string }

/** A text that also stands at other questions: one entry for each of them. */
type Repeated<Entry> = { readonly entry: Entry; readonly others: readonly Entry[] }

/** Fewer words than this can answer two questions alike. */
const fewest = 4

/** The texts that stand at several questions, whatever their capitals, spaces and punctuation. */
export function sameTexts<Entry extends ItemText>(entries: readonly Entry[]): readonly Repeated<Entry>[] {
  const groups = new Map<string, Map<string, Entry[]>>()
  for (const entry of entries) {
    const key = letters(entry.text)
    if (key === '') continue
    const questions = groups.get(key) ?? new Map<string, Entry[]>()
    groups.set(key, questions)
    const questioned = questions.get(entry.question)
    if (questioned === undefined) questions.set(entry.question, [entry])
    else questioned.push(entry)
  }
  return [...groups.values()].filter((questions) => questions.size > 1).flatMap(ofGroup)
}

function ofGroup<Entry extends ItemText>(questions: ReadonlyMap<string, readonly Entry[]>): readonly Repeated<Entry>[] {
  const first = [...questions.values()].flatMap(([entry]) => entry ?? [])
  return [...questions.values()].flat().map((entry) => ({
    entry,
    others: first.filter(({ question }) => question !== entry.question),
  }))
}

/** The letters and digits of a text; empty for one that is too short to be compared. */
function letters(text: string): string {
  const words = plain(text).match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []
  return words.length < fewest ? '' : words.join('')
}
