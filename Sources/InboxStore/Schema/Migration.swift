/// One step of the schema. Never edited once it landed: files out there went through it.
protocol Migration: Sendable {
  static func run(_ session: StoreSession) throws
}
