import { stdin, stdout } from 'node:process'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { basis, force, grade, localeName } from '../../schemas/vocabulary.ts'
import type { MeasureId } from './measure-id.ts'
import { refuse } from './refusal.ts'

/** What there is to say about a new measure with its first requirement. */
export type MeasureAnswers = {
  readonly measure: MeasureId
  readonly title: string
  readonly cites: readonly string[]
  readonly applies: string
  readonly requirement: string
  readonly force: string
  readonly basis: string
  readonly grade: string
  readonly asks: string
  readonly remedy: string
  readonly check: string
  /** The role whose signature carries what a machine cannot see. */
  readonly attestedBy: string | undefined
  readonly given: string
  /** The document that the example changes, and the items that it sets, as `item=value`; worked out from the check if not said. */
  readonly change: string | undefined
  readonly set: readonly string[]
  /** What is said in each language other than English. */
  readonly translations: ReadonlyMap<string, { readonly title: string; readonly asks: string; readonly remedy: string }>
}

type Question = {
  readonly option: string
  readonly text: string
  readonly usually?: string
  readonly form?: RegExp
  readonly options?: readonly string[]
}

const otherLanguages = localeName.options.filter((name) => name !== 'en')
const sentence = /^\S.*\.$/

function questionsFor({ source, applies }: MeasureId): readonly Question[] {
  return [
    { option: 'title', text: `Its title in ${source}, as an instruction` },
    { option: 'cites', text: 'Where it is written, to the paragraph' },
    { option: 'applies', text: 'The condition under which it applies', usually: applies },
    { option: 'requirement', text: 'The id of its first requirement', form: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/ },
    { option: 'force', text: 'How strongly the text asks', usually: 'must', options: force.options },
    { option: 'basis', text: 'Whose demand it is', usually: 'code', options: basis.options },
    { option: 'grade', text: 'How certain the text is', usually: 'V', options: grade.options },
    { option: 'asks', text: 'What it asks, in one sentence', form: sentence },
    { option: 'remedy', text: 'How to close a gap, in one sentence that names the file', form: sentence },
    { option: 'check', text: 'The check, as in stated(copyrightPolicy, complaints.target_days)' },
    { option: 'given', text: 'What is wrong in its example, as in "no time is set"' },
    ...otherLanguages.flatMap((language) => [
      { option: `title-${language}`, text: `Its title (${language})` },
      { option: `asks-${language}`, text: `What it asks (${language})`, form: sentence },
      { option: `remedy-${language}`, text: `How to close a gap (${language})`, form: sentence },
    ]),
  ]
}

/** The answers given as options, and for the rest those of the person at the terminal. */
export async function answersFor(measure: MeasureId, written: readonly string[]): Promise<MeasureAnswers> {
  const questions = questionsFor(measure)
  const given = optionsIn(questions, written)
  const answers = new Map<string, string>()
  const open = questions.filter(({ option, usually }) => given.get(option) === undefined && usually === undefined)
  if (open.length > 0 && !stdin.isTTY) refuse(`Not said: ${open.map(({ option }) => `--${option}`).join(', ')}.`)
  const terminal = open.length > 0 ? createInterface({ input: stdin, output: stdout }) : null
  for (const question of questions) {
    const { option, text, usually } = question
    const hint = question.options === undefined ? '' : ` (${question.options.join(', ')})`
    const said =
      given.get(option)?.[0] ??
      (await terminal?.question(`${text}${hint}${usually === undefined ? '' : ` [${usually}]`}: `))
    answers.set(option, checked(question, said === undefined || said === '' ? (usually ?? '') : said))
  }
  terminal?.close()
  return answersOf(measure, { answers, given })
}

function optionsIn(questions: readonly Question[], written: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const names = [...questions.map(({ option }) => option), 'attested-by', 'change', 'set']
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string', multiple: true } as const]))
  try {
    const { values } = parseArgs({ args: [...written], options, allowPositionals: false })
    return new Map(
      Object.entries(values).flatMap(([name, said]) => (said === undefined ? [] : [[name, said.map(String)]])),
    )
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error))
  }
}

function checked({ option, form, options }: Question, said: string): string {
  if (said.trim() === '' || said.includes('\n')) refuse(`--${option} is one line of text.`)
  if (options !== undefined && !options.includes(said)) refuse(`--${option} is one of: ${options.join(', ')}.`)
  if (form === sentence && !sentence.test(said)) refuse(`--${option} is a sentence with a full stop.`)
  if (form !== undefined && !form.test(said)) refuse(`--${option} is words in lower case, joined by hyphens.`)
  return said
}

function answersOf(
  measure: MeasureId,
  { answers, given }: { answers: ReadonlyMap<string, string>; given: ReadonlyMap<string, readonly string[]> },
): MeasureAnswers {
  const said = (option: string) => answers.get(option) ?? ''
  return {
    measure,
    title: said('title'),
    cites: given.get('cites') ?? [said('cites')],
    applies: said('applies'),
    requirement: said('requirement'),
    force: said('force'),
    basis: said('basis'),
    grade: said('grade'),
    asks: said('asks'),
    remedy: said('remedy'),
    check: said('check'),
    attestedBy: given.get('attested-by')?.[0],
    given: said('given'),
    change: given.get('change')?.[0],
    set: given.get('set') ?? [],
    translations: new Map(
      otherLanguages.map((language) => [
        language,
        { title: said(`title-${language}`), asks: said(`asks-${language}`), remedy: said(`remedy-${language}`) },
      ]),
    ),
  }
}
