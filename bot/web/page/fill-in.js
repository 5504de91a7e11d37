/**
 * A sentence with its gaps filled: `{name}` by the value of that name.
 *
 * @param {string} sentence
 * @param {Readonly<Record<string, string>>} values
 */
export const fillIn = (sentence, values) => sentence.replace(/\{(\w+)\}/gu, (gap, name) => values[name] ?? gap)
