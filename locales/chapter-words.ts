import type { CatalogueWords } from './locale.ts'

/** The words for every measure whose id begins with a chapter, or with `act` or `policy`; no more and no less compiles. */
export type ChapterWords<Chapter extends string> = {
  readonly [Id in keyof CatalogueWords as Id extends `${Chapter}.${string}` ? Id : never]: CatalogueWords[Id]
}
