/** One clause of a sentence. `aside`: it stands in brackets. */
export type Clause = { readonly words: readonly string[]; readonly aside: boolean }

type Sentence = readonly Clause[]

/** What a text says, as words; addresses, mailboxes and paths are counted and taken out. */
export type Wording = { readonly sentences: readonly Sentence[]; readonly links: number }

const address =
  /\]\([^()\s]{1,400}\)|(?:https?:\/\/|www\.|mailto:)[^\s<>)\]]+|[^\s@,;:()<>]{1,64}@[^\s@,;()<>]{1,255}|(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|eu|de|fr|it|es|pl|nl|pt|cn|ai|io|dev|at|ch|be|info)\b(?:\/[^\s<>)\]]*)?/giu
/** A path of a repository, or the name of a document; names that stand for a protocol or a program are words. */
const filePath =
  /(?<![\p{L}\p{N}/._-])(?:\.{0,2}\/)?(?:(?:[\w.-]{1,80}\/){1,12}[\w-][\w.-]{0,80}\.[a-z][a-z0-9]{1,9}|(?!(?:robots|ai|llms|ads|tdmrep|config|tokenizer|requirements)\.)[\w-]{1,80}\.(?:md|pdf|html?|txt|rst|odt|docx?|pptx?|xlsx?|ya?ml|json))\b(?:#[\w-]{0,80})?/giu

const unit =
  /\p{Script=Han}|\p{N}+(?:[.,]\p{N}+)*\p{L}*|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[.!?…]+(?=\s|$)|[。！？；：;:\n]|[,()[\]、，（）|]|\s[-–—]+\s/gu
const ending = /[.!?…。！？；：;:\n]/u
const letter = /^[\p{L}\p{M}\p{N}]/u

/** Splits a text into sentences, clauses and words, without accents and capitals; in time linear to its length. */
export function wordingOf(text: string): Wording {
  const links = [...text.matchAll(address)].length
  const named = text.replace(address, ' ')
  const paths = [...named.matchAll(filePath)].length
  return { sentences: sentencesIn(plain(named.replace(filePath, ' '))), links: links + paths }
}

/** A text without accents and capitals, its letters in their usual form. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\n -~]*$/.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\p{Mn}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
}

function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Clause[][] = [[]]
  let words: string[] = []
  let aside = false
  const close = () => {
    if (words.length > 0) sentences.at(-1)?.push({ words, aside })
    words = []
  }
  for (const [part] of text.matchAll(unit)) {
    if (letter.test(part)) {
      words.push(part)
      continue
    }
    close()
    aside = /[([（]/u.test(part)
    if (ending.test(part)) sentences.push([])
  }
  close()
  return sentences.filter((sentence) => sentence.length > 0)
}
