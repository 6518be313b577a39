/** The keys of an English text with words of any language: what a language lacks does not compile. */
export type Words<English> = English extends string
  ? string
  : English extends (...args: infer Args) => infer Said
    ? (...args: Args) => Said
    : { readonly [Key in keyof English]: Words<English[Key]> }
