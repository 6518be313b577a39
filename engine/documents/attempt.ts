/** What a parser returns, or `otherwise` when it throws: input that a parser gives up on is a problem of the file. */
export const attempt = <Result>(parse: () => Result, otherwise: Result): Result => {
  try {
    return parse()
  } catch {
    return otherwise
  }
}
