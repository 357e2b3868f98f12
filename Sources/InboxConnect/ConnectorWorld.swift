package import Foundation

/// What a connector may touch of the world.
package struct ConnectorWorld: Sendable {
  package let transport: any Transport
  package let now: @Sendable () -> Date

  package init(transport: any Transport, now: @escaping @Sendable () -> Date) {
    self.transport = transport
    self.now = now
  }
}
