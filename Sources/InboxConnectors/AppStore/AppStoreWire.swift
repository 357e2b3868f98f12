/// The shapes of App Store Connect's review API (JSON:API). Source: `CustomerReview`, `CustomerReviewResponseV1` in Apple's specification.
enum AppStoreWire {
  struct Page: Decodable {
    let data: [Review]
    let included: [Included]?
    let links: Links?
  }

  struct Links: Decodable {
    let next: String?
  }

  struct Review: Decodable {
    let id: String
    let attributes: Attributes
    let relationships: Relationships?

    struct Attributes: Decodable {
      let rating: Int?
      let title: String?
      let body: String?
      let reviewerNickname: String?
      let createdDate: String
      let territory: String?
    }

    struct Relationships: Decodable {
      let response: ToOne?
    }
  }

  struct Response: Decodable {
    let id: String
    let attributes: Attributes?
    let relationships: Relationships?

    struct Attributes: Decodable {
      let responseBody: String?
      let lastModifiedDate: String?
      /// `PUBLISHED` or `PENDING_PUBLISH`.
      let state: String?
    }

    struct Relationships: Decodable {
      let review: ToOne?
    }
  }

  struct ToOne: Decodable {
    let data: Identifier?
  }

  struct Identifier: Decodable {
    let id: String
  }

  /// An included resource; anything but an answer is passed over.
  enum Included: Decodable {
    case response(Response)
    case other

    private enum Key: CodingKey {
      case type
    }

    init(from decoder: any Decoder) throws {
      let type = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .type)
      self = type == "customerReviewResponses" ? .response(try Response(from: decoder)) : .other
    }
  }

  struct ReviewDocument: Decodable {
    let data: Review
    let included: [Included]?
  }

  /// `data` is null where a review has no answer.
  struct ResponseDocument: Decodable {
    let data: Response?
  }

  struct AppDocument: Decodable {
    let data: App

    struct App: Decodable {
      let attributes: Attributes?

      struct Attributes: Decodable {
        let name: String?
      }
    }
  }

  struct Failure: Decodable {
    let errors: [Problem]?

    struct Problem: Decodable {
      let code: String?
      let title: String?
      let detail: String?
      let source: Source?
    }

    struct Source: Decodable {
      let parameter: String?
    }
  }

  /// What `POST /v1/customerReviewResponses` takes.
  struct Answer: Encodable {
    let data: Resource

    struct Resource: Encodable {
      var type = "customerReviewResponses"
      let attributes: Attributes
      let relationships: Relationships
    }

    struct Attributes: Encodable {
      let responseBody: String
    }

    struct Relationships: Encodable {
      let review: Relation
    }

    struct Relation: Encodable {
      let data: Reference
    }

    struct Reference: Encodable {
      var type = "customerReviews"
      let id: String
    }

    init(_ text: String, to review: String) {
      data = Resource(
        attributes: Attributes(responseBody: text),
        relationships: Relationships(review: Relation(data: Reference(id: review))))
    }
  }
}
