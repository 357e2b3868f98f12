import Foundation

/// What a homeserver says, as it says it. Source: Matrix client-server API 1.19.
enum MatrixWire {
  /// `POST /login`.
  struct Login: Decodable {
    let userID: String
    let accessToken: String
    let deviceID: String?
    let homeserver: String?

    private enum Key: String, CodingKey {
      case user_id, access_token, device_id, well_known
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      userID = try container.decode(String.self, forKey: .user_id)
      accessToken = try container.decode(String.self, forKey: .access_token)
      deviceID = container.lenient(String.self, .device_id)
      homeserver = container.lenient(WellKnown.self, .well_known)?.homeserver
    }
  }

  /// `GET /account/whoami`.
  struct WhoAmI: Decodable {
    let userID: String
    let deviceID: String?

    private enum CodingKeys: String, CodingKey {
      case userID = "user_id"
      case deviceID = "device_id"
    }
  }

  /// `GET /.well-known/matrix/client`.
  struct WellKnown: Decodable {
    let homeserver: String

    private enum Key: String, CodingKey {
      case homeserver = "m.homeserver"
      case base_url
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      homeserver = try container.nestedContainer(keyedBy: Key.self, forKey: .homeserver)
        .decode(String.self, forKey: .base_url)
    }
  }

  /// `GET /_matrix/client/versions`.
  struct Versions: Decodable {
    let versions: [String]
  }

  /// Every refusal.
  struct Failure: Decodable {
    let errcode: String
    let error: String?
    let retryAfter: Double?
    let isSoftLogout: Bool

    private enum Key: String, CodingKey {
      case errcode, error, retry_after_ms, soft_logout
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      errcode = try container.decode(String.self, forKey: .errcode)
      error = container.lenient(String.self, .error)
      retryAfter = container.lenient(Double.self, .retry_after_ms)
      isSoftLogout = container.lenient(Bool.self, .soft_logout) ?? false
    }
  }

  /// Everything that answers with the id of an event it made.
  struct Sent: Decodable {
    let eventID: String

    private enum CodingKeys: String, CodingKey {
      case eventID = "event_id"
    }
  }

  /// `GET /rooms/{room}/messages`, and `…/relations/…`.
  struct Messages: Decodable {
    let chunk: [MatrixEvent]
    let state: [MatrixEvent]
    /// Nil at the end of what there is.
    let end: String?

    private enum Key: String, CodingKey {
      case chunk, state, end, next_batch
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      chunk = try container.decode([Lenient<MatrixEvent>].self, forKey: .chunk).compactMap(\.value)
      state = container.lenientList(MatrixEvent.self, .state) ?? []
      end = container.lenient(String.self, .end) ?? container.lenient(String.self, .next_batch)
    }
  }

  /// `GET /rooms/{room}/joined_members`.
  struct JoinedMembers: Decodable {
    struct Member: Decodable {
      let name: String?

      private enum CodingKeys: String, CodingKey {
        case name = "display_name"
      }
    }

    let joined: [String: Member]
  }
}
