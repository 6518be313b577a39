/** How a terminal shows text. `width` is in columns, `prefix` leads from where the reader stands to the judged folder. */
export type Look = { readonly colour: boolean; readonly width: number; readonly prefix: string }
