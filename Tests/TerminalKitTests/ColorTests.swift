import Testing

@testable import TerminalKit

@Suite("Colours and styles")
struct ColorTests {
  @Test("Exact colours become the nearest of a smaller palette")
  func reduction() {
    #expect(Color.rgb(255, 0, 0).reduced(to: .palette256) == .indexed(196))
    #expect(Color.rgb(128, 128, 128).reduced(to: .palette256) == .indexed(244))
    #expect(Color.rgb(0, 0, 0).reduced(to: .palette256) == .indexed(16))
    #expect(Color.rgb(255, 255, 255).reduced(to: .palette256) == .indexed(231))
    #expect(Color.rgb(250, 10, 10).reduced(to: .palette16) == .indexed(9))
    #expect(Color.indexed(196).reduced(to: .palette16) == .indexed(9))
    #expect(Color.indexed(5).reduced(to: .palette16) == .indexed(5))
    #expect(Color.rgb(1, 2, 3).reduced(to: .none) == .default)
    #expect(Color.rgb(1, 2, 3).reduced(to: .trueColor) == .rgb(1, 2, 3))
  }

  @Test("Every entry of the cube and the ramp is its own nearest", arguments: 16...255)
  func fixedPoints(index: Int) {
    let (red, green, blue) = Color.components(of: UInt8(index))
    let found = Color.rgb(UInt8(red), UInt8(green), UInt8(blue)).reduced(to: .palette256)
    guard case .indexed(let nearest) = found.kind else {
      Issue.record("\(found) is no palette entry")
      return
    }
    #expect(Color.components(of: nearest) == (red, green, blue))
  }

  @Test("Hexadecimal colours are read, anything else is not")
  func hex() {
    #expect(Color(hex: "#ff8000") == .rgb(255, 128, 0))
    #expect(Color(hex: "#f80") == .rgb(255, 136, 0))
    #expect(Color(hex: "ff8000") == nil)
    #expect(Color(hex: "#ff80") == nil)
    #expect(Color(hex: "#gg8000") == nil)
    #expect(Color.rgb(255, 8, 0).description == "#ff0800")
  }

  @Test("A style over another keeps what it leaves open")
  func over() {
    let top = Style(foreground: .indexed(1), attributes: .bold)
    let base = Style(foreground: .indexed(2), background: .indexed(3), attributes: .dim)
    #expect(top.over(base) == Style(foreground: .indexed(1), background: .indexed(3), attributes: [.bold, .dim]))
  }

  @Test("The way from one style to another is the shorter of change and reset")
  func encoding() {
    let bold = Style(attributes: .bold)
    let selected = Style(background: .indexed(236), attributes: .bold)
    #expect(encode(.plain, bold) == "[1m")
    #expect(encode(bold, .plain) == "[m")
    #expect(encode(bold, selected) == "[48;5;236m")
    #expect(encode(selected, Style(background: .indexed(236))) == "[22m")
    #expect(encode(selected, Style(attributes: .dim)) == "[0;2m")
    #expect(encode(Style(attributes: [.bold, .dim]), Style(attributes: .dim)) == "[0;2m")
    #expect(encode(.plain, Style(foreground: .indexed(3), background: .indexed(12))) == "[33;104m")
    #expect(encode(.plain, Style(foreground: .rgb(1, 2, 3))) == "[38;2;1;2;3m")
    #expect(encode(.plain, Style(foreground: .rgb(255, 0, 0)), .palette16) == "[91m")
    #expect(encode(.plain, Style(foreground: .rgb(255, 0, 0)), .none) == "")
    #expect(encode(bold, bold) == "")
  }

  private func encode(_ old: Style, _ new: Style, _ depth: ColorDepth = .trueColor) -> String {
    var bytes: [UInt8] = []
    StyleEncoder(depth: depth).encode(from: old, to: new, into: &bytes)
    return String(decoding: bytes.dropFirst(), as: UTF8.self)
  }
}
