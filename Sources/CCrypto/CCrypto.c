#include "CCrypto.h"

#include <limits.h>
#include <string.h>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/param_build.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

enum { COORDINATE = 32, RSA_BITS_AT_LEAST = 2048 };

// A locked key is refused; the library's own callback would ask for a passphrase on the terminal.
static int no_passphrase(char *buffer, int size, int writing, void *context) {
  (void)buffer, (void)size, (void)writing, (void)context;
  return -1;
}

static BIO *reader(const uint8_t *bytes, size_t count) {
  if (bytes == NULL || count == 0 || count > INT_MAX) return NULL;
  return BIO_new_mem_buf(bytes, (int)count);
}

static EVP_PKEY *read_private(const uint8_t *pem, size_t count) {
  BIO *bio = reader(pem, count);
  if (bio == NULL) return NULL;
  EVP_PKEY *key = PEM_read_bio_PrivateKey(bio, NULL, no_passphrase, NULL);
  BIO_free(bio);
  return key;
}

static int is_p256(const EVP_PKEY *key) {
  char group[64];
  size_t length = 0;
  if (!EVP_PKEY_is_a(key, "EC")) return 0;
  if (!EVP_PKEY_get_group_name(key, group, sizeof group, &length)) return 0;
  return strcmp(group, SN_X9_62_prime256v1) == 0 || strcmp(group, "P-256") == 0;
}

// The P-256 private key in `pem`, or NULL and the reason in `code`.
static EVP_PKEY *p256_private(const uint8_t *pem, size_t count, int *code) {
  EVP_PKEY *key = read_private(pem, count);
  *code = key == NULL ? CCRYPTO_BAD_KEY : is_p256(key) ? CCRYPTO_OK : CCRYPTO_WRONG_KIND_OF_KEY;
  if (*code != CCRYPTO_OK) {
    EVP_PKEY_free(key);
    return NULL;
  }
  return key;
}

static int is_rsa(const EVP_PKEY *key) {
  return EVP_PKEY_is_a(key, "RSA") && EVP_PKEY_get_bits(key) >= RSA_BITS_AT_LEAST;
}

// The library keeps its errors per thread; what is not read here must not speak up in another call.
static int done(int code) {
  ERR_clear_error();
  return code;
}

int ccrypto_sha256(const uint8_t *bytes, size_t count, uint8_t *out) {
  unsigned int length = 0;
  memset(out, 0, CCRYPTO_SHA256_SIZE);
  int worked = EVP_Digest(count > 0 ? bytes : (const uint8_t *)"", count, out, &length, EVP_sha256(), NULL);
  return done(worked == 1 && length == CCRYPTO_SHA256_SIZE ? CCRYPTO_OK : CCRYPTO_FAILED);
}

int ccrypto_hmac_sha256(const uint8_t *key, size_t key_count, const uint8_t *bytes, size_t count, uint8_t *out) {
  unsigned int length = 0;
  memset(out, 0, CCRYPTO_SHA256_SIZE);
  if (key_count > INT_MAX) return CCRYPTO_FAILED;
  // A NULL key would mean "the key of the last call" to the library.
  const uint8_t *used = key_count > 0 ? key : (const uint8_t *)"";
  const uint8_t *signs = count > 0 ? bytes : (const uint8_t *)"";
  unsigned char *worked = HMAC(EVP_sha256(), used, (int)key_count, signs, count, out, &length);
  return done(worked != NULL && length == CCRYPTO_SHA256_SIZE ? CCRYPTO_OK : CCRYPTO_FAILED);
}

// One digest-and-sign with SHA-256; `length` is the room in `out`, then the signature's length.
static int sign(EVP_PKEY *key, const uint8_t *bytes, size_t count, uint8_t *out, size_t *length) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  if (context == NULL) return 0;
  const uint8_t *signs = count > 0 ? bytes : (const uint8_t *)"";
  int worked = EVP_DigestSignInit(context, NULL, EVP_sha256(), NULL, key) == 1
      && EVP_DigestSign(context, out, length, signs, count) == 1;
  EVP_MD_CTX_free(context);
  return worked;
}

static int verify(EVP_PKEY *key, const uint8_t *bytes, size_t count, const uint8_t *signature, size_t length) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  if (context == NULL) return CCRYPTO_FAILED;
  const uint8_t *signs = count > 0 ? bytes : (const uint8_t *)"";
  int code = CCRYPTO_FAILED;
  if (EVP_DigestVerifyInit(context, NULL, EVP_sha256(), NULL, key) == 1) {
    int answer = EVP_DigestVerify(context, signature, length, signs, count);
    code = answer == 1 ? CCRYPTO_OK : CCRYPTO_BAD_SIGNATURE;
  }
  EVP_MD_CTX_free(context);
  return code;
}

// From the library's DER to r and s at their fixed places.
static int raw_from_der(const uint8_t *der, size_t length, uint8_t *out) {
  const unsigned char *cursor = der;
  ECDSA_SIG *pair = d2i_ECDSA_SIG(NULL, &cursor, (long)length);
  if (pair == NULL) return 0;
  const BIGNUM *r = NULL, *s = NULL;
  ECDSA_SIG_get0(pair, &r, &s);
  int worked = BN_bn2binpad(r, out, COORDINATE) == COORDINATE && BN_bn2binpad(s, out + COORDINATE, COORDINATE) == COORDINATE;
  ECDSA_SIG_free(pair);
  return worked;
}

int ccrypto_es256_sign(const uint8_t *pem, size_t pem_count, const uint8_t *bytes, size_t count, uint8_t *out) {
  memset(out, 0, CCRYPTO_ES256_SIZE);
  int code;
  EVP_PKEY *key = p256_private(pem, pem_count, &code);
  if (key == NULL) return done(code);
  uint8_t der[80];
  size_t length = sizeof der;
  code = sign(key, bytes, count, der, &length) && raw_from_der(der, length, out) ? CCRYPTO_OK : CCRYPTO_FAILED;
  EVP_PKEY_free(key);
  if (code != CCRYPTO_OK) memset(out, 0, CCRYPTO_ES256_SIZE);
  return done(code);
}

// A public key from x and y; NULL when they are no point of the curve.
static EVP_PKEY *p256_public(const uint8_t *coordinates) {
  uint8_t point[1 + CCRYPTO_P256_PUBLIC_SIZE] = {POINT_CONVERSION_UNCOMPRESSED};
  memcpy(point + 1, coordinates, CCRYPTO_P256_PUBLIC_SIZE);
  OSSL_PARAM parameters[] = {
    OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, (char *)"P-256", 0),
    OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point),
    OSSL_PARAM_construct_end(),
  };
  EVP_PKEY *key = NULL;
  EVP_PKEY_CTX *context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);
  if (context == NULL) return NULL;
  if (EVP_PKEY_fromdata_init(context) != 1 || EVP_PKEY_fromdata(context, &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
    EVP_PKEY_free(key);
    key = NULL;
  }
  EVP_PKEY_CTX_free(context);
  return key;
}

// r and s as the library's DER. Returns its length, 0 on failure; the caller frees `der` with OPENSSL_free.
static int der_from_raw(const uint8_t *raw, unsigned char **der) {
  ECDSA_SIG *pair = ECDSA_SIG_new();
  BIGNUM *r = BN_bin2bn(raw, COORDINATE, NULL);
  BIGNUM *s = BN_bin2bn(raw + COORDINATE, COORDINATE, NULL);
  // The pair owns both numbers once it has taken them.
  if (pair == NULL || r == NULL || s == NULL || ECDSA_SIG_set0(pair, r, s) != 1) {
    BN_free(r);
    BN_free(s);
    ECDSA_SIG_free(pair);
    return 0;
  }
  int length = i2d_ECDSA_SIG(pair, der);
  ECDSA_SIG_free(pair);
  return length > 0 ? length : 0;
}

int ccrypto_es256_verify(
    const uint8_t *public_key, const uint8_t *bytes, size_t count, const uint8_t *signature) {
  EVP_PKEY *key = p256_public(public_key);
  if (key == NULL) return done(CCRYPTO_BAD_KEY);
  unsigned char *der = NULL;
  int length = der_from_raw(signature, &der);
  int code = length > 0 ? verify(key, bytes, count, der, (size_t)length) : CCRYPTO_FAILED;
  OPENSSL_free(der);
  EVP_PKEY_free(key);
  return done(code);
}

int ccrypto_es256_public_key(const uint8_t *pem, size_t pem_count, uint8_t *out) {
  memset(out, 0, CCRYPTO_P256_PUBLIC_SIZE);
  int code;
  EVP_PKEY *key = p256_private(pem, pem_count, &code);
  if (key == NULL) return done(code);
  BIGNUM *x = NULL, *y = NULL;
  int worked = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_X, &x) == 1
      && EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_PUB_Y, &y) == 1
      && BN_bn2binpad(x, out, COORDINATE) == COORDINATE && BN_bn2binpad(y, out + COORDINATE, COORDINATE) == COORDINATE;
  BN_free(x);
  BN_free(y);
  EVP_PKEY_free(key);
  return done(worked ? CCRYPTO_OK : CCRYPTO_FAILED);
}

int ccrypto_rs256_sign(
    const uint8_t *pem, size_t pem_count, const uint8_t *bytes, size_t count, uint8_t *out, size_t capacity, size_t *written) {
  *written = 0;
  if (capacity > 0) memset(out, 0, capacity);
  EVP_PKEY *key = read_private(pem, pem_count);
  if (key == NULL) return done(CCRYPTO_BAD_KEY);
  int code = CCRYPTO_FAILED;
  size_t length = capacity;
  if (!is_rsa(key)) {
    code = CCRYPTO_WRONG_KIND_OF_KEY;
  } else if ((size_t)EVP_PKEY_get_size(key) > capacity) {
    code = CCRYPTO_TOO_SMALL;
  } else if (sign(key, bytes, count, out, &length)) {
    *written = length;
    code = CCRYPTO_OK;
  }
  EVP_PKEY_free(key);
  return done(code);
}

int ccrypto_rs256_verify(
    const uint8_t *pem, size_t pem_count, const uint8_t *bytes, size_t count, const uint8_t *signature, size_t signature_count) {
  BIO *bio = reader(pem, pem_count);
  EVP_PKEY *key = bio == NULL ? NULL : PEM_read_bio_PUBKEY(bio, NULL, no_passphrase, NULL);
  BIO_free(bio);
  if (key == NULL) return done(CCRYPTO_BAD_KEY);
  int code = is_rsa(key) ? verify(key, bytes, count, signature, signature_count) : CCRYPTO_WRONG_KIND_OF_KEY;
  EVP_PKEY_free(key);
  return done(code);
}

int ccrypto_random(uint8_t *out, size_t count) {
  if (count == 0) return CCRYPTO_OK;
  memset(out, 0, count);
  if (count > INT_MAX) return CCRYPTO_FAILED;
  return done(RAND_bytes(out, (int)count) == 1 ? CCRYPTO_OK : CCRYPTO_FAILED);
}

void ccrypto_wipe(uint8_t *bytes, size_t count) { OPENSSL_cleanse(bytes, count); }
