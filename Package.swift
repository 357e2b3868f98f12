// swift-tools-version: 6.2
// A section per room of the house, each with its tests; the settings of all targets are added once, at the end.
import PackageDescription

let package = Package(
  name: "moot",
  products: [
    .executable(name: "moot", targets: ["moot"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // What the inbox is about.
    .target(name: "InboxModel"),
    .testTarget(name: "InboxModelTests", dependencies: ["InboxModel", "InboxTesting"]),

    // The one store.
    .target(
      name: "InboxStore",
      dependencies: ["InboxModel", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    .testTarget(
      name: "InboxStoreTests",
      dependencies: ["InboxModel", "InboxStore", "InboxTesting", .product(name: "GRDB", package: "GRDB.swift")]
    ),

    // The port to platforms, and who keeps it.
    .target(
      name: "InboxConnect",
      dependencies: ["InboxModel", .product(name: "HTTPTypes", package: "swift-http-types")]
    ),
    .testTarget(
      name: "InboxConnectTests",
      dependencies: ["InboxConnect", "InboxModel", .product(name: "HTTPTypes", package: "swift-http-types")]
    ),
    .target(
      name: "InboxConnectors",
      dependencies: [
        "CCrypto", "InboxConnect", "InboxModel", .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
    ),
    .testTarget(
      name: "InboxConnectorsTests",
      dependencies: [
        "CCrypto", "InboxConnect", "InboxConnectors", "InboxModel", "InboxSimulator", "InboxTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ],
      exclude: ["Fixtures"]
    ),
    .target(
      name: "InboxHTTP",
      dependencies: [
        "InboxConnect",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]
    ),
    .testTarget(
      name: "InboxHTTPTests",
      dependencies: [
        "InboxConnect", "InboxHTTP", "InboxTesting",
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
    ),

    // Keeps the store and the platforms in step.
    .target(
      name: "InboxEngine",
      dependencies: ["InboxConnect", "InboxModel", "InboxStore", .product(name: "Logging", package: "swift-log")]
    ),
    .testTarget(
      name: "InboxEngineTests",
      dependencies: [
        "InboxConnect", "InboxEngine", "InboxModel", "InboxStore", "InboxTesting",
        .product(name: "Logging", package: "swift-log"),
      ]
    ),

    // The terminal.
    .target(name: "TerminalKit"),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"]),
    .target(
      name: "CNcurses",
      cSettings: [
        .define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE"), .define("NCURSES_WIDECHAR", to: "1"),
      ],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "TerminalNcurses", dependencies: ["CNcurses", "TerminalKit"]),
    .testTarget(name: "TerminalNcursesTests", dependencies: ["TerminalKit", "TerminalNcurses"]),
    .target(name: "InboxUI", dependencies: ["InboxModel", "TerminalKit"]),
    .testTarget(
      name: "InboxUITests",
      dependencies: ["InboxModel", "InboxTesting", "InboxUI", "TerminalKit"],
      exclude: ["Snapshots"]
    ),

    // The program.
    .target(
      name: "InboxApp",
      dependencies: [
        "CCrypto", "InboxConnect", "InboxConnectors", "InboxEngine", "InboxHTTP", "InboxModel", "InboxSimulator",
        "InboxStore", "InboxUI", "TerminalKit", "TerminalNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      resources: [.embedInCode("Resources/Themes")]
    ),
    .executableTarget(name: "moot", dependencies: ["InboxApp"]),
    .testTarget(
      name: "InboxAppTests",
      dependencies: ["InboxApp", "InboxConnect", "InboxModel", "InboxStore", "InboxTesting", "InboxUI", "TerminalKit"]
    ),

    // Signatures and hashes through the system's libcrypto.
    .target(name: "CCrypto", linkerSettings: [.linkedLibrary("crypto")]),
    .testTarget(name: "CCryptoTests", dependencies: ["CCrypto"]),

    // The town of pretend platforms, and what only tests need.
    .target(name: "InboxSimulator", dependencies: ["CCrypto", .product(name: "FlyingFox", package: "FlyingFox")]),
    .testTarget(
      name: "InboxSimulatorTests",
      dependencies: [
        "CCrypto", "InboxSimulator", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]
    ),
    .target(
      name: "InboxTesting",
      dependencies: ["InboxConnect", "InboxModel", .product(name: "HTTPTypes", package: "swift-http-types")]
    ),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where !target.name.hasPrefix("C") || target.type == .test {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InferIsolatedConformances"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
}
