import { describe, expect, it } from 'vitest'
import { tickedIn } from '../../../engine/evidence/answers/tick-boxes.ts'

describe('tick boxes', () => {
  it.each([
    ['☒ Yes ☐ No', ['Yes']],
    ['Yes ☒ No ☐', ['Yes']],
    ['Yes ☐ No ☒', ['No']],
    ['☐ Yes ☒ No', ['No']],
    ['[x] Yes [ ] No', ['Yes']],
    ['(X) Yes ( ) No', ['Yes']],
    ['Yes [x] No []', ['Yes']],
    ['■ Yes □ No', ['Yes']],
    ['X Yes ☐ No', ['Yes']],
    ['☑ Text ☐ Image ✔ Audio', ['Text', 'Audio']],
    ['Used: ☒ Text ☐ Image', ['Text']],
    ['☒ Yes ☒ No', ['Yes', 'No']],
    ['✓ Yes', ['Yes']],
    ['Ja ☒', ['Ja']],
    ['☐ Yes ☐ No', []],
  ] as const)('of "%s" say %j', (text, words) => {
    expect(tickedIn(text)).toEqual(words)
  })

  it.each(['Yes ☒ No', '☒', '☒ Yes ☐', 'Yes ☒ No ☐ perhaps', 'Yes ☒ ☐ No ☐'])('of "%s" are undecided', (text) => {
    expect(tickedIn(text)).toBe('undecided')
  })

  it.each(['Yes', 'No (see above)', 'Model X', 'f(y) is used'])('are not seen in "%s"', (text) => {
    expect(tickedIn(text)).toBeNull()
  })
})
