#ifndef CCRYPTO_H
#define CCRYPTO_H

#include <stddef.h>
#include <stdint.h>

// The few primitives that signing in needs, over OpenSSL's libcrypto (3.0 or later): plain pointers in, a code out. Nothing is allocated
// for the caller, nothing is kept between calls, and every call may be made from any thread. A buffer may be NULL where its count is 0.

/// What a call came to. Everything but CCRYPTO_OK leaves the output zeroed.
enum {
  CCRYPTO_OK = 0,
  /// The library could not do it (out of memory, no randomness).
  CCRYPTO_FAILED = 1,
  /// The text is no private (or public) key in PEM, or it is locked with a passphrase.
  CCRYPTO_BAD_KEY = 2,
  /// A key of another kind: not P-256 for ES256, not RSA of at least 2048 bits for RS256.
  CCRYPTO_WRONG_KIND_OF_KEY = 3,
  /// The signature is not this key's over these bytes.
  CCRYPTO_BAD_SIGNATURE = 4,
  /// The output buffer is too small.
  CCRYPTO_TOO_SMALL = 5,
};

enum {
  CCRYPTO_SHA256_SIZE = 32,
  /// r and s, 32 bytes each, big-endian (RFC 7518, 3.4).
  CCRYPTO_ES256_SIZE = 64,
  /// x and y, 32 bytes each, big-endian.
  CCRYPTO_P256_PUBLIC_SIZE = 64,
};

/// SHA-256 (FIPS 180-4) of `count` bytes into 32 bytes.
int ccrypto_sha256(const uint8_t *bytes, size_t count, uint8_t *out);

/// HMAC-SHA-256 (RFC 2104) into 32 bytes. A key of any length, none included.
int ccrypto_hmac_sha256(const uint8_t *key, size_t key_count, const uint8_t *bytes, size_t count, uint8_t *out);

/// ES256 (RFC 7518, 3.4): signs `bytes` with a P-256 private key in PEM (PKCS#8 or SEC 1) into 64 bytes, r then s.
int ccrypto_es256_sign(const uint8_t *pem, size_t pem_count, const uint8_t *bytes, size_t count, uint8_t *out);

/// Whether the 64 bytes of `signature` are that of the public key (x then y) over `bytes`: CCRYPTO_OK or CCRYPTO_BAD_SIGNATURE.
int ccrypto_es256_verify(
    const uint8_t *public_key, const uint8_t *bytes, size_t count, const uint8_t *signature);

/// The public half (x then y, 64 bytes) of a P-256 private key in PEM: also the way to ask whether a text is such a key.
int ccrypto_es256_public_key(const uint8_t *pem, size_t pem_count, uint8_t *out);

/// RS256 (RFC 7518, 3.3): signs `bytes` with an RSA private key in PEM. `written` is the signature's length (256 for 2048 bits).
int ccrypto_rs256_sign(
    const uint8_t *pem, size_t pem_count, const uint8_t *bytes, size_t count, uint8_t *out, size_t capacity, size_t *written);

/// Whether `signature` is that of the RSA public key in PEM (SubjectPublicKeyInfo) over `bytes`.
int ccrypto_rs256_verify(
    const uint8_t *pem, size_t pem_count, const uint8_t *bytes, size_t count, const uint8_t *signature, size_t signature_count);

/// Fills `out` with random bytes fit for keys and one-time secrets.
int ccrypto_random(uint8_t *out, size_t count);

/// Overwrites a secret in a way that no optimiser leaves out.
void ccrypto_wipe(uint8_t *bytes, size_t count);

#endif
