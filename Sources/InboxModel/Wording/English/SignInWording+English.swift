extension SignInWording {
  package static let english = SignInWording(
    fields: [
      "server": Field("Server", "its address, such as https://example.org"),
      "user": Field("User name"),
      "password": Field("Password"),
      "token": Field("Access token"),
      "code": Field("Code", "the code that the page shows after you allowed it"),
      "mastodon.server": Field("Server", "such as mastodon.social"),
      "matrix.server": Field("Homeserver", "such as matrix.org"),
      "wordpress.server": Field("Site", "the blog's address, such as https://blog.example.org"),
      "wordpress.password": Field("Application password", "in WordPress: Users, Profile, Application Passwords"),
    ],
    title: { "Sign in to \($0)" },
    accountName: "Name for this account",
    authorise: { "Open this page, allow Moot there, and type the code it shows:\n\($0)" },
    checking: "Signing in…",
    signedIn: { "Signed in as \($0)." },
    required: { "\($0) is needed." },
    notAnAddress: { "\($0) is not a web address. It starts with https://" },
    nameTaken: { "An account named \($0) exists already. Choose another name." },
    kept: "The secret is kept in a file that only you can read."
  )
}
