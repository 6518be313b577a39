declare module 'spdx-expression-parse' {
  /** One licence with its exception, or two expressions joined. */
  type Expression =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | { readonly left: Expression; readonly conjunction: 'and' | 'or'; readonly right: Expression }

  /** Parses an SPDX licence expression. Throws on anything else. */
  function parse(source: string): Expression
  export = parse
}
