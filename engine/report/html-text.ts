import { visible } from '../../locales/quoted.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that shows as itself in HTML and in its attributes, whatever it holds. */
export function htmlText(plain: string): string {
  return visible(plain).replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
