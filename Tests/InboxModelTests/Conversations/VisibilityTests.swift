import Testing

@testable import InboxModel

@Suite struct VisibilityTests {
  @Test("the platform's word wins, except that our deletion stays ours")
  func observed() {
    for before in Visibility.allCases {
      for reported in Visibility.allCases {
        let expected = before == .deletedByUs && reported == .deletedByAuthor ? Visibility.deletedByUs : reported
        #expect(before.observed(reported) == expected)
      }
    }
  }

  @Test("what each confirmed verb makes of it", arguments: PlatformVerb.allCases)
  func confirmed(_ verb: PlatformVerb) {
    let results: [PlatformVerb: Visibility] = [
      .approve: .visible, .unhide: .visible, .restore: .visible, .unspam: .visible, .hold: .held, .hide: .hidden,
      .spam: .spam, .delete: .deletedByUs, .deleteReply: .deletedByUs,
    ]
    for before in Visibility.allCases { #expect(before.confirmed(verb) == results[verb] ?? before) }
  }

  @Test("gone is deleted by anybody")
  func gone() {
    #expect(Visibility.allCases.filter(\.isGone) == [.deletedByUs, .deletedByAuthor])
  }

  @Test("an inverse leads back, where there is one", arguments: PlatformVerb.allCases)
  func inverses(_ verb: PlatformVerb) {
    let oneWay: Set<PlatformVerb> = [.reply, .privateReply, .editReply, .deleteReply, .kick, .report]
    if oneWay.contains(verb) {
      #expect(verb.inverse == (verb == .reply || verb == .privateReply ? .deleteReply : nil))
    } else {
      #expect(verb.inverse?.inverse == verb)
    }
  }
}
