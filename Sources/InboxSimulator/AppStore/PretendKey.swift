package import Foundation

/// The key pair of the pretend App Store Connect. It guards nothing: both halves are here for everybody to read.
package enum PretendKey {
  /// The private half as PKCS #8 in Base64.
  private static let encoded =
    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgpyfDTyZbKOZMY4RKSSnLcdIQ29Q2hua9u1aBUPc1dHyhRANCAARmGfl3pm09oHUP"
    + "vw7TPm5I1cNlzycP3ATb8Q5Xy8yyobIq+hrY7fU6ExxlmlBXaO/VyXzL2MwsfmoWjiyUspE1"

  /// The private half as a `.p8` file.
  package static var privatePEM: String {
    let label = "PRIVATE KEY"
    var lines: [String] = []
    var rest = Substring(encoded)
    while !rest.isEmpty {
      lines.append(String(rest.prefix(64)))
      rest = rest.dropFirst(64)
    }
    return (["-----BEGIN \(label)-----"] + lines + ["-----END \(label)-----"]).joined(separator: "\n") + "\n"
  }

  /// The public half as an uncompressed point: `04`, x, y.
  package static let publicPoint =
    Data(
      base64Encoded: "BGYZ+XembT2gdQ+/DtM+bkjVw2XPJw/cBNvxDlfLzLKhsir6Gtjt9ToTHGWaUFdo79XJfMvYzCx+ahaOLJSykTU=")
    ?? Data()
}
