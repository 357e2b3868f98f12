/// Everything that is said in the town, by place. Written by hand; `Details` fills the gaps.
package enum Phrasebook {
  /// All phrases, wherever they are said.
  package static var all: [Phrase] {
    mentions + directs + supportChats + devChats + smallTalk + comments + spam + reviews + hostile + answers + echoes
      + longReads + alarms
  }
}
