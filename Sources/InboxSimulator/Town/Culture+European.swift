/// Names from Europe and overseas.
extension Culture {
  static let english = Culture(
    language: "en", territories: ["USA", "GBR", "AUS", "CAN", "IRL", "NZL"],
    given: [
      Name("Emma", "emma"), Name("Olivia", "olivia"), Name("Ava", "ava"), Name("Sophie", "sophie"),
      Name("Grace", "grace"), Name("Chloe", "chloe"), Name("Hannah", "hannah"), Name("Ruth", "ruth"),
      Name("Noah", "noah"), Name("Liam", "liam"), Name("Jack", "jack"), Name("Oliver", "oliver"),
      Name("Ethan", "ethan"), Name("Dylan", "dylan"), Name("Marcus", "marcus"), Name("Theo", "theo"),
    ],
    family: [
      Name("Walker", "walker"), Name("Hughes", "hughes"), Name("Bennett", "bennett"), Name("Carter", "carter"),
      Name("O'Brien", "obrien"), Name("Fletcher", "fletcher"), Name("Reid", "reid"), Name("Morgan", "morgan"),
      Name("Sullivan", "sullivan"), Name("Okafor", "okafor"), Name("Ellis", "ellis"), Name("Hart", "hart"),
      Name("Lowe", "lowe"), Name("Quinn", "quinn"),
    ])

  static let italian = Culture(
    language: "it", territories: ["ITA", "CHE"],
    given: [
      Name("Giulia", "giulia"), Name("Chiara", "chiara"), Name("Francesca", "francesca"), Name("Elena", "elena"),
      Name("Martina", "martina"), Name("Sara", "sara"), Name("Beatrice", "beatrice"), Name("Ilaria", "ilaria"),
      Name("Lorenzo", "lorenzo"), Name("Matteo", "matteo"), Name("Davide", "davide"), Name("Andrea", "andrea"),
      Name("Riccardo", "riccardo"), Name("Tommaso", "tommaso"), Name("Paolo", "paolo"),
    ],
    family: [
      Name("Bianchi", "bianchi"), Name("Rossi", "rossi"), Name("Ferrari", "ferrari"), Name("Esposito", "esposito"),
      Name("Romano", "romano"), Name("Colombo", "colombo"), Name("Ricci", "ricci"), Name("Marino", "marino"),
      Name("Greco", "greco"), Name("Conti", "conti"), Name("De Luca", "deluca"), Name("Gallo", "gallo"),
      Name("Fontana", "fontana"),
    ])

  static let german = Culture(
    language: "de", territories: ["DEU", "AUT", "CHE"],
    given: [
      Name("Lena", "lena"), Name("Johanna", "johanna"), Name("Marie", "marie"), Name("Katharina", "katharina"),
      Name("Anke", "anke"), Name("Sabine", "sabine"), Name("Greta", "greta"), Name("Jonas", "jonas"),
      Name("Felix", "felix"), Name("Lukas", "lukas"), Name("Stefan", "stefan"), Name("Jürgen", "jurgen"),
      Name("Matthias", "matthias"), Name("Björn", "bjorn"), Name("Emil", "emil"),
    ],
    family: [
      Name("Müller", "mueller"), Name("Schmidt", "schmidt"), Name("Weber", "weber"), Name("Becker", "becker"),
      Name("Hoffmann", "hoffmann"), Name("Schäfer", "schaefer"), Name("Koch", "koch"), Name("Richter", "richter"),
      Name("Krüger", "krueger"), Name("Vogel", "vogel"), Name("Lorenz", "lorenz"), Name("Brandt", "brandt"),
      Name("Winkler", "winkler"),
    ])

  static let spanish = Culture(
    language: "es", territories: ["ESP", "MEX", "ARG", "COL"],
    given: [
      Name("Lucía", "lucia"), Name("Carmen", "carmen"), Name("Valentina", "valentina"), Name("Camila", "camila"),
      Name("Marta", "marta"), Name("Inés", "ines"), Name("Pilar", "pilar"), Name("Diego", "diego"),
      Name("Mateo", "mateo"), Name("Javier", "javier"), Name("Andrés", "andres"), Name("Nicolás", "nicolas"),
      Name("Álvaro", "alvaro"), Name("Iván", "ivan"),
    ],
    family: [
      Name("García", "garcia"), Name("Rodríguez", "rodriguez"), Name("López", "lopez"),
      Name("Fernández", "fernandez"), Name("Muñoz", "munoz"), Name("Torres", "torres"), Name("Herrera", "herrera"),
      Name("Castillo", "castillo"), Name("Ortega", "ortega"), Name("Vargas", "vargas"), Name("Navarro", "navarro"),
      Name("Ibáñez", "ibanez"),
    ])

  static let polish = Culture(
    language: "pl", territories: ["POL"],
    given: [
      Name("Zofia", "zofia"), Name("Agnieszka", "agnieszka"), Name("Małgorzata", "malgorzata"),
      Name("Katarzyna", "katarzyna"), Name("Julia", "julia"), Name("Hanna", "hanna"), Name("Jakub", "jakub"),
      Name("Tomasz", "tomasz"), Name("Michał", "michal"), Name("Paweł", "pawel"), Name("Łukasz", "lukasz"),
      Name("Wojciech", "wojciech"),
    ],
    family: [
      Name("Nowak", "nowak"), Name("Kowalczyk", "kowalczyk"), Name("Wiśniewska", "wisniewska"),
      Name("Zieliński", "zielinski"), Name("Lewandowski", "lewandowski"), Name("Wójcik", "wojcik"),
      Name("Szymańska", "szymanska"), Name("Dąbrowski", "dabrowski"), Name("Kaczmarek", "kaczmarek"),
      Name("Mazur", "mazur"),
    ])

  static let portuguese = Culture(
    language: "pt", territories: ["BRA", "PRT"],
    given: [
      Name("Beatriz", "beatriz"), Name("Mariana", "mariana"), Name("Inês", "ines"), Name("Larissa", "larissa"),
      Name("Fernanda", "fernanda"), Name("Rita", "rita"), Name("João", "joao"), Name("Tiago", "tiago"),
      Name("Rafael", "rafael"), Name("Gonçalo", "goncalo"), Name("Caio", "caio"), Name("Vinícius", "vinicius"),
    ],
    family: [
      Name("Silva", "silva"), Name("Santos", "santos"), Name("Oliveira", "oliveira"), Name("Pereira", "pereira"),
      Name("Costa", "costa"), Name("Almeida", "almeida"), Name("Carvalho", "carvalho"), Name("Ribeiro", "ribeiro"),
      Name("Araújo", "araujo"), Name("Moreira", "moreira"),
    ])

  static let french = Culture(
    language: "fr", territories: ["FRA", "BEL", "CAN"],
    given: [
      Name("Camille", "camille"), Name("Léa", "lea"), Name("Manon", "manon"), Name("Élodie", "elodie"),
      Name("Aurélie", "aurelie"), Name("Hugo", "hugo"), Name("Théo", "theo"), Name("Maxime", "maxime"),
      Name("Antoine", "antoine"), Name("Benoît", "benoit"), Name("Jérôme", "jerome"),
    ],
    family: [
      Name("Martin", "martin"), Name("Dubois", "dubois"), Name("Lefèvre", "lefevre"), Name("Moreau", "moreau"),
      Name("Garnier", "garnier"), Name("Rousseau", "rousseau"), Name("Chevalier", "chevalier"),
      Name("Perrin", "perrin"), Name("Marchand", "marchand"), Name("Lemaire", "lemaire"),
    ])

  static let ukrainian = Culture(
    language: "uk", territories: ["UKR", "POL"],
    given: [
      Name("Олена", "olena"), Name("Ірина", "iryna"), Name("Софія", "sofiia"), Name("Марія", "mariia"),
      Name("Андрій", "andrii"), Name("Тарас", "taras"), Name("Богдан", "bohdan"), Name("Дмитро", "dmytro"),
    ],
    family: [
      Name("Шевченко", "shevchenko"), Name("Коваленко", "kovalenko"), Name("Бондар", "bondar"),
      Name("Ткачук", "tkachuk"), Name("Мельник", "melnyk"), Name("Кравець", "kravets"),
    ])
}
