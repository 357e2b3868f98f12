/// Where a store lives.
package enum StoreLocation: Hashable, Sendable {
  /// A file, by path. Created with its schema when it does not exist; readable by its owner only.
  case file(String)
  /// Nowhere: gone with the last reference. For tests and for looking around.
  case memory
}
