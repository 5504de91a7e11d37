/** A process of its own: how long it takes until the first text is anonymised, and how much memory that adds. */
const before = process.memoryUsage.rss()
const { anonymise } = await import('../../bot/anonymise/anonymise.ts')
anonymise('Moeder Aylin belde: Deniz (9) zit thuis in Lutjebroek.')
const ready = performance.now()
const memory = (process.memoryUsage.rss() - before) / 2 ** 20
console.log(JSON.stringify({ ready, memory }))
