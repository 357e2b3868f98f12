/// Names from Asia and around the eastern Mediterranean.
extension Culture {
  static let japanese = Culture(
    language: "ja", territories: ["JPN"],
    given: [
      Name("美咲", "misaki"), Name("さくら", "sakura"), Name("陽菜", "hina"), Name("葵", "aoi"), Name("結衣", "yui"),
      Name("恵子", "keiko"), Name("翔太", "shota"), Name("大輔", "daisuke"), Name("健一", "kenichi"), Name("蓮", "ren"),
      Name("拓海", "takumi"),
    ],
    family: [
      Name("佐藤", "sato"), Name("鈴木", "suzuki"), Name("高橋", "takahashi"), Name("田中", "tanaka"),
      Name("渡辺", "watanabe"), Name("伊藤", "ito"), Name("山本", "yamamoto"), Name("中村", "nakamura"),
      Name("小林", "kobayashi"), Name("吉田", "yoshida"),
    ], familyComesFirst: true)

  static let korean = Culture(
    language: "ko", territories: ["KOR"],
    given: [
      Name("서연", "seoyeon"), Name("지우", "jiwoo"), Name("민서", "minseo"), Name("하윤", "hayoon"), Name("수빈", "subin"),
      Name("민준", "minjun"), Name("도윤", "doyoon"), Name("지훈", "jihoon"), Name("현우", "hyunwoo"),
      Name("태민", "taemin"),
    ],
    family: [
      Name("김", "kim"), Name("이", "lee"), Name("박", "park"), Name("최", "choi"), Name("정", "jung"),
      Name("강", "kang"), Name("조", "cho"), Name("윤", "yoon"),
    ], familyComesFirst: true, separator: "")

  static let chinese = Culture(
    language: "zh", territories: ["TWN", "HKG", "SGP"],
    given: [
      Name("雅婷", "yating"), Name("怡君", "yijun"), Name("思涵", "sihan"), Name("佳穎", "jiaying"), Name("家豪", "jiahao"),
      Name("俊傑", "junjie"), Name("志明", "zhiming"), Name("子軒", "zixuan"),
    ],
    family: [
      Name("陳", "chen"), Name("林", "lin"), Name("黃", "huang"), Name("張", "chang"), Name("王", "wang"),
      Name("吳", "wu"), Name("劉", "liu"), Name("蔡", "tsai"),
    ], familyComesFirst: true, separator: "")

  static let hindi = Culture(
    language: "hi", territories: ["IND"],
    given: [
      Name("प्रिया", "priya"), Name("अनन्या", "ananya"), Name("कविता", "kavita"), Name("मीरा", "meera"),
      Name("दीपिका", "deepika"), Name("राहुल", "rahul"), Name("अर्जुन", "arjun"), Name("विक्रम", "vikram"),
      Name("संजय", "sanjay"), Name("रोहन", "rohan"),
    ],
    family: [
      Name("शर्मा", "sharma"), Name("वर्मा", "verma"), Name("गुप्ता", "gupta"), Name("सिंह", "singh"),
      Name("मेहता", "mehta"), Name("जोशी", "joshi"), Name("अय्यर", "iyer"), Name("पटेल", "patel"),
    ])

  static let arabic = Culture(
    language: "ar", territories: ["SAU", "EGY", "ARE", "MAR"],
    given: [
      Name("ليلى", "layla"), Name("فاطمة", "fatima"), Name("نور", "noor"), Name("مريم", "maryam"),
      Name("سلمى", "salma"), Name("هدى", "huda"), Name("عمر", "omar"), Name("يوسف", "yousef"),
      Name("خالد", "khaled"), Name("كريم", "karim"), Name("طارق", "tariq"),
    ],
    family: [
      Name("حداد", "haddad"), Name("منصور", "mansour"), Name("الخطيب", "alkhatib"), Name("ناصر", "nasser"),
      Name("سليمان", "suleiman"), Name("العلي", "alali"), Name("شاهين", "shaheen"), Name("بركات", "barakat"),
    ])

  static let turkish = Culture(
    language: "tr", territories: ["TUR"],
    given: [
      Name("Elif", "elif"), Name("Zeynep", "zeynep"), Name("Defne", "defne"), Name("Ayşe", "ayse"),
      Name("Melis", "melis"), Name("Emre", "emre"), Name("Burak", "burak"), Name("Cem", "cem"),
      Name("Kerem", "kerem"), Name("Onur", "onur"),
    ],
    family: [
      Name("Yılmaz", "yilmaz"), Name("Kaya", "kaya"), Name("Demir", "demir"), Name("Çelik", "celik"),
      Name("Şahin", "sahin"), Name("Aydın", "aydin"), Name("Öztürk", "ozturk"), Name("Arslan", "arslan"),
    ])
}
