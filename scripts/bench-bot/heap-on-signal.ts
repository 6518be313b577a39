// Loaded into a bot before anything else: at SIGUSR2 it collects the garbage and says how much of the heap is left.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

process.on('SIGUSR2', () => {
  for (let time = 0; time < 3 && typeof collect === 'function'; time += 1) collect()
  process.stdout.write(`heap ${process.memoryUsage().heapUsed}\n`)
})
