/**
 * How a report is shown. `width` is in columns; `prefix` leads from where the reader stands to the judged folder; `root` is
 * the path of the judged folder in its repository, with a slash at its end, and absent where that is the root.
 */
export type Look = { readonly colour: boolean; readonly width: number; readonly prefix: string; readonly root?: string }
