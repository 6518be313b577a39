import type { Item } from '../item.ts'
import { compute } from './compute.ts'
import { data } from './data.ts'
import { distribution } from './distribution.ts'
import { document } from './document.ts'
import { energy } from './energy.ts'
import { further } from './further.ts'
import { general } from './general.ts'
import { properties } from './properties.ts'
import { training } from './training.ts'
import { use } from './use.ts'

const sections = { document, general, properties, distribution, use, training, data, compute, energy } as const

/** The 47 items of the Model Documentation Form, in the order of the form. Source: the form of 10 July 2025. */
export const formItems: readonly FormItem[] = Object.values(sections).flat()

type Cell = (typeof sections)[keyof typeof sections][number]

type FormItem = Item & { readonly [Id in Cell['id']]: Pick<Extract<Cell, { id: Id }>, 'id' | 'answer'> }[Cell['id']]

/** The id of one answer cell of the form. */
export type FormItemId = Cell['id']

/** What the Act asks beside the form; it stands in the same file. */
export const furtherItems: readonly (Item & { readonly id: FurtherItemId })[] = further

type FurtherItemId = (typeof further)[number]['id']

/** The id of one cell of the file: of the form, or beside it. */
export type FormCellId = FormItemId | FurtherItemId
