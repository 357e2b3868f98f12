/// Keys made for these tests alone; they open nothing.
enum TestKeys {
  /// The P-256 key of RFC 7515, A.3, as PKCS#8.
  static let p256 = """
    -----BEGIN PRIVATE KEY-----
    MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgjpsQnnGQmL+YBIff
    H1136cspYG6+0iY7X1fCE9+E9LKhRANCAAR/zc4ncPbEXUGDy+5v20t7WAczNXvp
    7xO6z248e9FURcfxRM0bvZt+hyzf7bnuufSzaV1uqQskrYpGIyiFiOWt
    -----END PRIVATE KEY-----
    """

  /// The same key in SEC 1's form.
  static let p256AsSEC1 = """
    -----BEGIN EC PRIVATE KEY-----
    MHcCAQEEII6bEJ5xkJi/mASH3x9dd+nLKWBuvtImO19XwhPfhPSyoAoGCCqGSM49
    AwEHoUQDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEXH8UTNG72b
    focs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==
    -----END EC PRIVATE KEY-----
    """

  /// The same key, locked with a passphrase.
  static let p256Locked = """
    -----BEGIN ENCRYPTED PRIVATE KEY-----
    MIHsMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAjl8yEmZdfXAgICCAAw
    DAYIKoZIhvcNAgkFADAdBglghkgBZQMEASoEEIH7WLK2zIm9WYPzHBO1HtQEgZAB
    Gk7ZGJ4B1gGahQdI7iNmHV09WQvOYg9Y4XPJYP7E+myay/X4k6SLdYiOJJj9sInZ
    JOq8fNcPHrVdUZ853fs0SS1V5yqCLdCCnjzt5VblCuB6CGnuLDK+9+RNK2AprWts
    YYb43aGuXTj5kzuyhYUs2LEINuT4vRJmuMxF5ZZ45zqiG9L3Z7EVGvJMzsw7gAU=
    -----END ENCRYPTED PRIVATE KEY-----
    """

  /// A key of another curve.
  static let p384 = """
    -----BEGIN PRIVATE KEY-----
    MIG2AgEAMBAGByqGSM49AgEGBSuBBAAiBIGeMIGbAgEBBDAYzjJ9ndiWb+VQb3si
    AAXRbpHBYzGxsimlolT++L2slgnK1I8ldS9+XmQrzHyW/XuhZANiAASsgcKvtUC4
    0Kfm5hm1wxgx6Vr2IIjSbHxO4ZBx2zy0YRgvUs1K5wf0F1rcj96klYjsLVy2xcp4
    ni9pNLmzjdbdyuMOYTdr5srmaHNGfp9+duGvWhItey0qiJKGBuPJBTo=
    -----END PRIVATE KEY-----
    """

  static let rsa2048 = """
    -----BEGIN PRIVATE KEY-----
    MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCcsbRW9Chx5lOA
    B0Zn5noizXkbWfhLldKBKrf/xQ22fBQ+sJWfg6medrED0uj4D1msZGB9WUr4D66y
    rn8dAjuGpmgII5OmSxeNMMzipLtYL7lgfkMa9u685dQGFaad1XK4PsznHnuE10MY
    CqoRcWcbT9/Ous4AC3wP91rH5tqP5rVN2Ex4At1XWqT1CLOPO887zMdp+7BvnmpB
    WkNkoXbjVXM9Wpc99pz+ZGsgQ5B/BjNlHHvEbTwBPowEPCxWFUkdqxAiE5h3h8oO
    ol2LPoRTKhAM8PMNNoMt2IVDHdd6DcdPeOrkNq7+cZoa1X1gW8cuPUKoTM/a9kLo
    17zdsWChAgMBAAECggEAMnXjvpDYKX3j6/nryW/mayjCVHWPyT+RT7ljEcHynY6t
    slaJiJoM2JQegz27eo7u8N5OWG+V/faG6tHY642Zf848+EoEtWu/RN+vS1mDX23X
    A+UFVTyqOzjEI8V7J57iV8UZlWAypN/xol9kz0M20gvR5jAwQMFyDW451OBaCDbh
    rWY1T4czhNH4ufHYho4qy0O5rBw4TSU+Ol3X0eNhs0QA5sLsqBVrcVRt1A3BY6HQ
    dNZjgoruc4C9WSP27ZSO88l+vGU30FpIpVsyHO1GIhL0FsTPV3i0wdBQPyWO1g95
    ivwlxGv3Eazs8a4sbiNHaPrTQsEaF15hxY0RNLfv1QKBgQDL5iT7oVfxI9Qb+BJ4
    /a0INA/+OOLxce2I0L2PUmN+ZnbN+ptAWW6dUIGL0afnUBUMAw0gtRJAyqSEj1qM
    +Rr4AoZTQEm2+vGPhmvaoWJh1V7mE9GzlZSfPdH5ER4xQ25VA74GbbHHJKp2qzx9
    xoAFxnOm8WncomRoat2IcITQCwKBgQDEu7Ntr7yhsxnhsc+ETQpBPsCFzOrwV8Kr
    qTWDQIC2xcw+GXKNc9s6LBxahzLgyCOmNGGE2Rr/HSOL+fQxRCqZZUaMp7YnuTwa
    oo+TM8+OLP7rggVAmqaOvldIdO7yW19YW0758zqqSLekIERkPQhKITOCx9PWk6WZ
    YUe3oyyhgwKBgBRM9K+s77GNjKfAOi6bqyee71yzUz0Qx8KQbd8gJ9HE5904L07n
    2JCHHG7MT/hCy+WnRB5WiNu0kU61ayGQB7Rbo/4T74LtVzGgA4r/+GifMtSbcox7
    vxFfuVEf+C6VdR23wqqnL0URjHtGLz6ijcqFaKxdatnRvUd8JFRaR47jAoGAMjDx
    Bfrf1SEsaThECSzegObRl1FAXzEEqWbyEBpUvEyaXv1/DDeSprS6Rx5XDKIC9lRG
    zO3WxV9Zwkxy0F7jv17nMNtYzamke+cdWiDNwygXoV36mRDbjW9iNUof7BUDrjcd
    Xwd+4BLNR0I0MJ6hjsgJrEPu97+TcB4xfdhTeqECgYEAqTyAOcSls9s6amn2Su2N
    IWxQ88IJMNzFGkfJYHNbbpgTdDWREWUOaoJz3JYGRQD9B38cVZ2OstDsJBcXa+cX
    2esTwLLKkz7edF/Hmxe/3Wyf8I9SnNUOGTvMenQbDaCaa168z7sLh1wwv7G15Z4f
    gbu42JHIsK0rqtTTotpopRU=
    -----END PRIVATE KEY-----
    """

  static let rsa2048Public = """
    -----BEGIN PUBLIC KEY-----
    MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAnLG0VvQoceZTgAdGZ+Z6
    Is15G1n4S5XSgSq3/8UNtnwUPrCVn4OpnnaxA9Lo+A9ZrGRgfVlK+A+usq5/HQI7
    hqZoCCOTpksXjTDM4qS7WC+5YH5DGvbuvOXUBhWmndVyuD7M5x57hNdDGAqqEXFn
    G0/fzrrOAAt8D/dax+baj+a1TdhMeALdV1qk9QizjzvPO8zHafuwb55qQVpDZKF2
    41VzPVqXPfac/mRrIEOQfwYzZRx7xG08AT6MBDwsVhVJHasQIhOYd4fKDqJdiz6E
    UyoQDPDzDTaDLdiFQx3Xeg3HT3jq5Dau/nGaGtV9YFvHLj1CqEzP2vZC6Ne83bFg
    oQIDAQAB
    -----END PUBLIC KEY-----
    """

  /// Shorter than RS256 permits.
  static let rsa1024 = """
    -----BEGIN PRIVATE KEY-----
    MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBANmL8qPS1lktZFXb
    FVMprlWQJq3VYIkbOLmzxHTPHj3/P1XD0HxRyu39KtGWhu3m1OSbJpliDtKv7Lex
    Oh2QyPiIo8C8Y/AHWiUONopdYr+XgcozXp8bAQW9QXqLeOkRmjBNU61c+8iaP64l
    n+Chof1qYyTMYhrA2mSGZGjVpfK/AgMBAAECgYAiec1ALR+PDmSCPrAId+iK4sde
    cRxVXh0FQPn3UQOH67WLz/ZwXT39rUtl36cOeLBwci4RzLpwpTSsf8en+9P9VE1Q
    S05hIWc4pr75leIsyxDJUI2MhbDvGaE9TAG2NrmF5Q6ZYU3ITIQwlQ7XAt4jwN15
    BtUzUQI6MoRxhmHG8QJBAO17iT4sifbn+yGEDwvxKTa7/XraWcbC+vcsiDfn4vJ8
    hWRY+9qYzIRXBfgVi0RNqs44rTz71MhYVQ5Zh7LAVPsCQQDqgncSMJW9a8D4yMF/
    AAoY28be5dpGQV/x/0hFGPre/J+OtDytcZYhumOfxqvjY6OH+R+Op4n+4O18Hk0s
    30YNAkEAnHjyE5orCRkOeaXWeCrc2eiBemnWD0U3MJcR5awO93CeP2D2CLD2yBfC
    ohQn38hAy4HCe1T+fUbePAc3hsp88wJBAKa57vHtvOgZLe8yu+8RFhyqVG+wt0jv
    vckNmFIX+nSC4uXQWrttYDHGlIHJ+/cEpgVMJxWDI+cj/3QZDwFyFBkCQGMeN00W
    0GI2vWv1edvL6ZPzqCwFnLYxs09FrZiAdad/0H4qhFBkdT13Ir2vDwEzesofzfdJ
    NBKeby6nwzOTjic=
    -----END PRIVATE KEY-----
    """

  /// `openssl dgst -sha256 -sign` with `rsa2048` over `eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UifQ`.
  static let rsaSignature = """
    2febfc5edd2b1d47e5acd312ec9843b7215b3825e8102f3df3e4fa933a91604e
    d187effe994820ecc1ed61091a095e14a3e8a439933ad237742adeae2143c8a3
    e7b4146223e70f1e4d93fb315f36ad2bc04aae0a251ad0ee2df0bdab053ae9bd
    6ae2911203e9f92246d2626cd110d2e42933981fa7b157ed2db10d235731c09f
    86ccecf171e0688e556bf87993e3bcd2a0387a1d0587e914b00e7333ff8aa696
    c3df214e3623c02c2344820c0b316446f67a7e767ef82781308b3a680624510c
    c15afe6445b7641eaea8a9513c518abd8f93298533a3269d1606a664aa5a2bcf
    055606850fb794a4ce51a37ded7b5b522d9de095fb460b590f51f936924868ec
    """
}
