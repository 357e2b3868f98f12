import Foundation

/// Certificates that sign themselves, valid until 2126, for servers on loopback. Their keys guard nothing.
struct LoopbackCertificate {
  let certificate: String
  let key: String

  /// Runs `body` with the certificate in a file of its own, for those who are to trust it.
  func withFile<Value>(_ body: (String) async throws -> Value) async throws -> Value {
    let url = URL.temporaryDirectory.appending(path: "certificate-\(UUID().uuidString).pem")
    try Data(certificate.utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    return try await body(url.path)
  }

  /// For `localhost`.
  static let localhost = LoopbackCertificate(
    certificate: """
      -----BEGIN CERTIFICATE-----
      MIIBljCCATugAwIBAgIUAgNot+FSNcKWDM1wgohakspXcZYwCgYIKoZIzj0EAwIw
      FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyMjE3MzUwOVoYDzIxMjYxMDI5
      MTczNTA5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
      PQMBBwNCAATlnNLiXfkFj7gqAd727d3dAxiuQJuKYlHh2A8bVWD73jU97LqIEoVa
      AcRGnAmR59pU55O63cpbRKm3CcO0Afcso2kwZzAdBgNVHQ4EFgQU9VL66f7btq10
      p5gZ26Vmhb9jWWkwHwYDVR0jBBgwFoAU9VL66f7btq10p5gZ26Vmhb9jWWkwDwYD
      VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
      SQAwRgIhAIf3uvHtVo+ldw+RmZa68MFR2ml9KTRWai4jdPIBPawSAiEAtqHYlnIT
      G0weBM8dMAFVYFIIiEWolhyNNW4juQBdOL4=
      -----END CERTIFICATE-----
      """,
    key: """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgXA7cztGMfgfPglOK
      YqyTNmYw4Ppw7ndEslHT5YCBECWhRANCAATlnNLiXfkFj7gqAd727d3dAxiuQJuK
      YlHh2A8bVWD73jU97LqIEoVaAcRGnAmR59pU55O63cpbRKm3CcO0Afcs
      -----END PRIVATE KEY-----
      """)

  /// For `other.test`.
  static let otherHost = LoopbackCertificate(
    certificate: """
      -----BEGIN CERTIFICATE-----
      MIIBmDCCAT6gAwIBAgIUdL0HD2hS3YQqUvKSIMFkq8npY9kwCgYIKoZIzj0EAwIw
      FTETMBEGA1UEAwwKb3RoZXIudGVzdDAgFw0yNjExMjIxNzM1MDlaGA8yMTI2MTAy
      OTE3MzUwOVowFTETMBEGA1UEAwwKb3RoZXIudGVzdDBZMBMGByqGSM49AgEGCCqG
      SM49AwEHA0IABMsxiwjqs4HzZpJOcupdf8ObApp4S2XNE0v8vEeHpEXbCorPnuMN
      WdCbjzphE6UqiPNYK5VG080b1oQyJaMUMTmjajBoMB0GA1UdDgQWBBRuOx/S77+I
      5aLuQ6x5Zgx7mjLKDjAfBgNVHSMEGDAWgBRuOx/S77+I5aLuQ6x5Zgx7mjLKDjAP
      BgNVHRMBAf8EBTADAQH/MBUGA1UdEQQOMAyCCm90aGVyLnRlc3QwCgYIKoZIzj0E
      AwIDSAAwRQIhAPG0+oN27Ss37OalXe7CMh5B1L4svVQJXawabSe/wZU+AiAnWDe7
      O3OPo6ULXH8/lD1IgkXwKl8N0c7czGZw/obU5g==
      -----END CERTIFICATE-----
      """,
    key: """
      -----BEGIN PRIVATE KEY-----
      MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgpzURt/cxNk9d9AEi
      by0rMz6ZJm880El32XgJVxkU7AShRANCAATLMYsI6rOB82aSTnLqXX/DmwKaeEtl
      zRNL/LxHh6RF2wqKz57jDVnQm486YROlKojzWCuVRtPNG9aEMiWjFDE5
      -----END PRIVATE KEY-----
      """)
}
