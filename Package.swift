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
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: [
    // What the inbox is about.
    .target(name: "InboxModel"),
    .testTarget(name: "InboxModelTests", dependencies: ["InboxModel", "InboxTesting"]),

    // Hints about words: language, tone, questions, topics.
    .target(name: "InboxUnderstanding", dependencies: ["InboxModel"]),
    .testTarget(name: "InboxUnderstandingTests", dependencies: ["InboxModel", "InboxUnderstanding"]),

    // Prepared answers.
    .target(
      name: "InboxReplies", dependencies: ["InboxModel", .product(name: "Mustache", package: "swift-mustache")]),
    .testTarget(name: "InboxRepliesTests", dependencies: ["InboxModel", "InboxReplies"]),

    // The one store.
    .target(
      name: "InboxStore",
      dependencies: [
        "CCrypto", "InboxModel", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    // Another process on the same file.
    .executableTarget(
      name: "StoreNeighbour", dependencies: ["InboxModel", "InboxStore"], path: "Tests/StoreNeighbour"),
    .testTarget(
      name: "InboxStoreTests",
      dependencies: [
        "InboxModel", "InboxStore", "InboxTesting", "StoreNeighbour", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      exclude: ["Snapshots"]
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
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]
    ),
    .testTarget(
      name: "InboxHTTPTests",
      dependencies: [
        "InboxConnect", "InboxHTTP",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]
    ),

    // Keeps the store and the platforms in step.
    .target(
      name: "InboxEngine",
      dependencies: [
        "InboxConnect", "InboxModel", "InboxStore", "InboxUnderstanding",
        .product(name: "Logging", package: "swift-log"),
      ]
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
    .testTarget(name: "TerminalKitTests", dependencies: ["InboxTesting", "TerminalKit"]),
    .target(
      name: "CNcurses",
      cSettings: [
        .define("_XOPEN_SOURCE", to: "700"), .define("_DEFAULT_SOURCE"), .define("NCURSES_WIDECHAR", to: "1"),
      ],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .target(name: "TerminalNcurses", dependencies: ["CNcurses", "TerminalKit"]),
    // A small program for a real line: what each way out leaves behind.
    .executableTarget(
      name: "TerminalRig", dependencies: ["TerminalKit", "TerminalNcurses"], path: "Tests/TerminalRig"),
    .testTarget(
      name: "TerminalNcursesTests",
      dependencies: ["CNcurses", "InboxTesting", "TerminalKit", "TerminalNcurses", "TerminalRig"]),
    .target(name: "InboxUI", dependencies: ["InboxModel", "TerminalKit"]),
    .testTarget(
      name: "InboxUITests",
      dependencies: ["InboxModel", "InboxTesting", "InboxUI", "ScreenRig", "TerminalKit"],
      exclude: ["Snapshots"]
    ),
    // The screens through the real ncurses: what a step costs, and whether a terminal shows what was drawn.
    .executableTarget(
      name: "ScreenRig", dependencies: ["InboxModel", "InboxTesting", "InboxUI", "TerminalKit", "TerminalNcurses"],
      path: "Tests/ScreenRig"),

    // The program.
    .target(
      name: "InboxApp",
      dependencies: [
        "CCrypto", "InboxConnect", "InboxConnectors", "InboxEngine", "InboxHTTP", "InboxModel", "InboxReplies",
        "InboxSimulator", "InboxStore", "InboxUI", "InboxUnderstanding", "TerminalKit", "TerminalNcurses",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      resources: [.embedInCode("Resources/Themes"), .embedInCode("Resources/Examples")]
    ),
    // Linked statically, the program takes these libraries along (each file there says from which archive), so that it runs where only
    // ncurses, SQLite and libc are.
    .executableTarget(
      name: "moot", dependencies: ["InboxApp"], exclude: ["Static"],
      linkerSettings: [
        .unsafeFlags(["-use-ld=lld", "-L\(Context.packageDirectory)/Sources/moot/Static"])
      ]),
    .testTarget(
      name: "InboxAppTests",
      dependencies: [
        "InboxApp", "InboxConnect", "InboxConnectors", "InboxHTTP", "InboxModel", "InboxReplies", "InboxSimulator",
        "InboxStore", "InboxTesting", "InboxUI", "InboxUnderstanding", "TerminalKit", "moot",
      ]
    ),

    // The whole, against servers and against SIGKILL.
    .executableTarget(
      name: "KillVictim",
      dependencies: [
        "InboxConnect", "InboxConnectors", "InboxEngine", "InboxHTTP", "InboxModel", "InboxStore",
        .product(name: "Logging", package: "swift-log"),
      ],
      path: "Tests/KillVictim"
    ),
    .testTarget(
      name: "KillTests",
      dependencies: [
        "InboxConnect", "InboxConnectors", "InboxEngine", "InboxHTTP", "InboxModel", "InboxSimulator", "InboxStore",
        "KillVictim", .product(name: "HTTPTypes", package: "swift-http-types"),
      ]
    ),
    .testTarget(
      name: "RealServerTests",
      dependencies: [
        "InboxConnect", "InboxConnectors", "InboxEngine", "InboxHTTP", "InboxModel", "InboxStore", "InboxTesting",
        .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Logging", package: "swift-log"),
      ]
    ),

    // Signatures and hashes through the system's libcrypto; its archive, so that the program needs no OpenSSL where it runs.
    .target(name: "CCrypto", linkerSettings: [.linkedLibrary(":libcrypto.a")]),
    .testTarget(name: "CCryptoTests", dependencies: ["CCrypto"]),

    // The town of pretend platforms, and what only tests need.
    .target(
      name: "InboxSimulator",
      dependencies: [
        "CCrypto", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]
    ),
    .testTarget(
      name: "InboxSimulatorTests",
      dependencies: [
        "CCrypto", "InboxSimulator", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
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

// How a release is built: file by file, so that both cores work at a module and a change builds only what it touches; but as a whole
// where loops run over every cell or word, and without optimising where nothing does, which builds in a third of the time.
let whole = ["InboxUnderstanding", "TerminalKit"]
let plain = ["InboxApp", "InboxConnectors", "InboxEngine", "InboxSimulator"]
for target in package.targets where target.swiftSettings != nil && !whole.contains(target.name) {
  let level = plain.contains(target.name) ? ["-Onone"] : []
  target.swiftSettings?.append(
    .unsafeFlags(
      ["-no-whole-module-optimization", "-num-threads", "0", "-enable-batch-mode", "-incremental"] + level,
      .when(configuration: .release)))
}
