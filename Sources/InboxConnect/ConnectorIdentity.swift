package import InboxModel

/// Who we are on a platform and what we may do there.
package struct ConnectorIdentity: Hashable, Sendable {
  package let remoteID: RemoteID
  package let handle: String
  package let capabilities: Capabilities

  package init(remoteID: RemoteID, handle: String, capabilities: Capabilities) {
    self.remoteID = remoteID
    self.handle = handle
    self.capabilities = capabilities
  }
}
