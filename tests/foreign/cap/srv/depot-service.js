// What the depot does beside storing: its actions and functions.
import cds from '@sap/cds'

export default class DepotService extends cds.ApplicationService {
  init() {
    const { Warehouses, Stock, Orders, OrderItems } = this.entities
    const one = (entity, key) => SELECT.one.from(entity).where(key)

    this.on('rename', Warehouses, async ({ data, params: [key] }) => {
      await UPDATE(Warehouses).set({ name: data.name }).where(key)
      return one(Warehouses, key)
    })
    this.on('close', Warehouses, ({ params: [key] }) =>
      UPDATE(Warehouses).set({ staffed: false }).where(key),
    )
    this.on('capacity', Warehouses, async ({ data, params: [key] }) => {
      const { area } = await one(Warehouses, key)
      return (Number(area) * (1 - Number(data.margin))).toFixed(2)
    })

    this.on('confirm', Orders, async ({ data, params: [key] }) => {
      await UPDATE(Orders).set({ state: 'confirmed', due: data.on }).where(key)
      return one(Orders, key)
    })
    this.on('cancel', Orders, async (req) => {
      const { state } = await one(Orders, req.params[0])
      if (state !== 'open') {
        return req.reject({
          status: 409,
          code: 'NOT_OPEN',
          message: `The order is ${state} and cannot be cancelled.`,
          target: 'state',
        })
      }
      await UPDATE(Orders).set({ state: 'cancelled' }).where(req.params[0])
      return one(Orders, req.params[0])
    })
    this.on('total', Orders, async ({ params: [key] }) => {
      const items = await SELECT.from(OrderItems).where({ parent_id: key.id })
      return items.reduce((sum, item) => sum + item.quantity * Number(item.price), 0).toFixed(2)
    })
    this.on('reset', Stock, ({ data }) =>
      UPDATE(Stock).set({ quantity: 0 }).where({ quantity: { '<': data.below } }),
    )
    this.on('low', Stock, ({ data }) =>
      SELECT.from(Stock).where({ quantity: { '<': data.limit } }).orderBy('quantity'),
    )

    this.on('nearest', ({ data }) =>
      SELECT.from(Warehouses).where({ city: data.city }).orderBy('code').limit(data.most),
    )
    this.on('today', () => '2026-03-31')
    this.on('sum', ({ data }) => data.numbers.reduce((sum, number) => sum + number, 0))
    this.on('tally', ({ data }) => count(data.text.split(' ').map((article) => ({ article, quantity: 1 }))))
    this.on('recount', ({ data }) => count(data.lines))
    this.on('ping', () => {})
    this.on('echo', ({ data }) => data.label)
    this.on('words', ({ data }) => data.text.split(' '))
    this.on('fail', (req) => {
      const { status, code, text, about } = req.data
      return req.reject({ status, code, message: text, target: about })
    })
    return super.init()
  }
}

function count(lines) {
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0)
  return { lines: lines.length, quantity, first: lines[0] ?? null, others: lines.slice(1) }
}
