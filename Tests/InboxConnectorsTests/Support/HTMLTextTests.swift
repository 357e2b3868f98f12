import InboxConnectors
import Testing

@Suite("Plain text from HTML")
struct HTMLTextTests {
  @Test(
    "Structure becomes lines",
    arguments: [
      ("<p>One</p><p>Two</p>", "One\n\nTwo"),
      ("<p>One<br />\nTwo<br>Three</p>\n", "One\nTwo\nThree"),
      ("a  \n\t b", "a b"),
      ("<div>a</div><div>b</div>", "a\nb"),
      ("<ul><li>one</li><li>two</li></ul>after", "- one\n- two\n\nafter"),
      ("<ol start=\"3\"><li>c<li>d</ol>", "3. c\n4. d"),
      ("<ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>", "- a\n  - b\n- c"),
      ("x<blockquote><p>q1</p><p>q2</p></blockquote>y", "x\n\n> q1\n>\n> q2\n\ny"),
      ("<pre>\nlet x = 1\n  y</pre>z", "let x = 1\n  y\n\nz"),
      ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
      ("a<hr>b", "a\n\n---\n\nb"),
      ("<b>bo</b>ld <em>em</em>", "bold em"),
      ("", ""), ("   ", ""), ("<p></p>", ""),
    ])
  func structure(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test(
    "Links keep their address where it says more",
    arguments: [
      ("<a href=\"https://example.org/a\">here</a>.", "here (https://example.org/a)."),
      ("<a href=\"https://example.org/\">example.org</a>", "example.org"),
      ("<a href='https://e.org/?a=1&amp;b=2'>https://e.org/?a=1&amp;b=2</a>", "https://e.org/?a=1&b=2"),
      ("<a href=\"mailto:a@example.org\">a@example.org</a>", "a@example.org"),
      ("<a href=\"javascript:alert(1)\">x</a>", "x"), ("<a href=\"/local\">x</a>", "x"),
      ("<a href=\"https://m.test/@ann\" class=\"u-url mention\">@<span>ann</span></a> hi", "@ann hi"),
      (
        "<a href=\"https://e.org/long/path\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">e.org/lo</span>"
          + "<span class=\"invisible\">ng/path</span></a>", "https://e.org/long/path"
      ),
      ("<a href=\"https://e.org/p.png\"><img src=\"x\"></a>", "https://e.org/p.png"),
      ("<a href=\"https://e.org\">open", "open (https://e.org)"),
    ])
  func links(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test(
    "Character references are read once, as browsers read them",
    arguments: [
      ("Tom &amp; Jerry", "Tom & Jerry"), ("&amp;lt;b&amp;gt;", "&lt;b&gt;"), ("&#8217;&#x2019;&rsquo;", "’’’"),
      ("&copy 2026 &notit;", "© 2026 ¬it;"), ("&#128;&#0;&#xD800;&#x110000;&#99999999999;", "€����"),
      ("&bogus; & &; &#; &#x;", "&bogus; & &; &#; &#x;"), ("AT&T", "AT&T"), ("&NotEqualTilde;", "≂̸"),
      ("&#27;[31m", "�[31m"),
      ("&lt;script&gt;", "<script>"),
    ])
  func references(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
    #expect(HTMLText.unescaped(html) == text)
  }

  @Test(
    "What nobody sees is left out, what is no markup stays",
    arguments: [
      ("a<script>alert('<b>')</script>b<STYLE>p{}</style >c", "abc"), ("a<!-- b --> c<!doctype x>", "a c"),
      ("<!-->x", "x"), ("1 < 2 > 0", "1 < 2 > 0"), ("I <3 you", "I <3 you"), ("a <b", "a <b"), ("a <!-- b", "a <!-- b"),
      ("<img alt=\"a &quot;cat&quot;\">", "a \"cat\""), ("a</>b</ >c", "abc"), ("<p title=\"a > b\">x</p>", "x"),
      ("<p title=\"a>x</p>", "x"), ("a\u{1B}[2Jb", "a[2Jb"), ("<svg/onload=alert(1)>x", "x"),
    ])
  func hidden(html: String, text: String) {
    #expect(HTMLText.plain(html) == text)
  }

  @Test("Hostile input of every shape ends, and in linear time")
  func hostile() {
    let pieces = [
      "<", "<a", "<a href=\"", "<a '", "<!--", "</", "<blockquote>", "<ul><li>", "<ol><li>x", "&", "&#", "&#x", "&a",
      "<a href=x>y",
      "<pre>\n", "<script>", "</p", "\"", "<a href='\">", "<td>", "<br>", "\u{E9}<p \u{1F600}=\u{1F600}>",
    ]
    for piece in pieces {
      let long = String(repeating: piece, count: 20_000)
      #expect(HTMLText.plain(long).utf8.count < 3_000_000, "\(piece)")
    }
    var seed: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<30 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count] + (seed >> 20 & 1 == 0 ? ">" : "t ")
      }
      #expect(!HTMLText.plain(text).contains("\u{1B}"))
    }
  }

  @Test("Text is escaped for an element or an attribute")
  func escaping() {
    #expect(HTMLText.escaped("a < b & \"c\"\r\nd") == "a &lt; b &amp; &quot;c&quot;<br>\nd")
  }
}
