/// What we promise to the conversations of a view.
package struct SLAPolicy: Hashable, Sendable {
  package var name: String
  /// Whom it is promised to. Must not ask for `sla:` itself.
  package var when: Query
  package var hours: BusinessHours
  package var targets: [SLATarget]

  package init(name: String, when: Query, hours: BusinessHours, targets: [SLATarget]) {
    self.name = name
    self.when = when
    self.hours = hours
    self.targets = targets
  }
}
