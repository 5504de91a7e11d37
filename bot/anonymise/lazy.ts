/** Made when it is first asked for, and then kept: a start does not wait for lists and patterns that nobody needs yet. */
export const lazy = <Made>(make: () => Made): (() => Made) => {
  let kept: { readonly made: Made } | undefined
  return () => {
    kept ??= { made: make() }
    return kept.made
  }
}
