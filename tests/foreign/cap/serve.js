// Serves the depot on loopback and says where; ends when its standard input does.
import process from 'node:process'

// The framework looks for its project where it is started.
process.chdir(import.meta.dirname)
const { default: cds } = await import('@sap/cds')
const { default: express } = await import('express')

const MOVEMENTS = 1150
const KINDS = ['in', 'out', 'move']
const BEGIN = Date.UTC(2026, 0, 1)

// Standard output is for the address alone.
console.log = console.info = console.debug = (...words) => console.error(...words)

function movement(id) {
  const at = new Date(BEGIN + id * 60_000).toISOString().replace('.000Z', 'Z')
  return { id, kind: KINDS[id % 3], quantity: (id * 7) % 100, at }
}

async function serve() {
  const model = await cds.load('*')
  cds.model = cds.compile.for.nodejs(model)
  cds.db = await cds.connect.to('db')
  await cds.deploy(model).to(cds.db)
  const movements = Array.from({ length: MOVEMENTS }, (_, index) => movement(index + 1))
  await INSERT.into('depot.Movements').entries(movements)
  const app = express()
  app.disable('x-powered-by')
  await cds.serve('all').in(app)
  const server = app.listen(Number(process.argv[2] ?? 0), '127.0.0.1', () => {
    process.stdout.write(`listening on http://127.0.0.1:${server.address().port}/depot\n`)
  })
}

for (const end of ['end', 'error']) process.stdin.on(end, () => process.exit(0))
process.on('SIGTERM', () => process.exit(0))
process.stdin.resume()
await serve()
