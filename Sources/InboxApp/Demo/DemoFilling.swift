import Foundation
import InboxModel
import InboxSimulator
import InboxStore

/// Fills a store with a town's archive of so many messages, fast.
enum DemoFilling {
  static func fill(path: String, seed: UInt64, messages: Int, world: World) throws(Failure) {
    throw Failure("not wired")
  }
}
