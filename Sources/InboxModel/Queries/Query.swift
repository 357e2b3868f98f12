/// A question about conversations. The same value is asked of the store, shown in the search line and written in the config.
package indirect enum Query: Hashable, Sendable {
  case all
  case and([Query])
  case or([Query])
  case not(Query)
  case term(QueryTerm)
}
