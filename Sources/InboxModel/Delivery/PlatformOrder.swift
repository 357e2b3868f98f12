/// What a platform is asked to do, complete in itself: a connector needs nothing else to perform it.
package struct PlatformOrder: Hashable, Sendable, Codable {
  /// What it acts on, in the platform's own ids.
  package struct Target: Hashable, Sendable, Codable {
    package var channel: RemoteID
    /// The message answered or moderated.
    package var message: RemoteID?
    /// The first message of its thread, where threads have one.
    package var thread: RemoteID?
    /// What the conversation is about (the post commented on).
    package var subject: RemoteID?
    /// Whom it concerns: the author of the message.
    package var person: RemoteID?
    /// The author's handle as the platform writes it, for platforms where an answer must name its addressee.
    package var personHandle: String?
    /// Other handles named in the thread so far.
    package var mentions: [String]
    package var audience: Audience
    /// The content warning of the message answered.
    package var contentWarning: String?

    package init(
      channel: RemoteID, message: RemoteID? = nil, thread: RemoteID? = nil, subject: RemoteID? = nil,
      person: RemoteID? = nil, personHandle: String? = nil, mentions: [String] = [], audience: Audience = .everyone,
      contentWarning: String? = nil
    ) {
      self.channel = channel
      self.message = message
      self.thread = thread
      self.subject = subject
      self.person = person
      self.personHandle = personHandle
      self.mentions = mentions
      self.audience = audience
      self.contentWarning = contentWarning
    }
  }

  package var verb: PlatformVerb
  package var target: Target
  /// The words that leave, for verbs that carry any; for `report`, the reason.
  package var text: String?
  package var language: String?
  /// Seconds, for a ban or a mute that ends.
  package var duration: Double?

  package init(
    verb: PlatformVerb, target: Target, text: String? = nil, language: String? = nil, duration: Double? = nil
  ) {
    self.verb = verb
    self.target = target
    self.text = text
    self.language = language
    self.duration = duration
  }
}
