/// Family names that stand before the given name in Korean, Chinese and Vietnamese: "Hong Min" is "Hong" afterwards.
enum FamilyNames {
  static let beforeGivenNames = Set(
    words: """
      ahn an bae baek ban bang bui byun cai cao cha chae chan chang chen cheng cheong cheung chiang cho choe choi chong chow chu chun
      chung chyung dang dao deng diep ding dinh do doan dong du duan duong eom eun fan fang feng fu gang gao ge geng gil goh gong gu guan
      guo gwak ha han hao he heo ho hoang hong hou hu huang huh huynh hwang hyun hà im in jang jeon jeong ji jia jiang jin jo joo jung
      kang kim ko kong koo kwak kwok kwon lai lam lau le lee lei leung li liang liao lim lin liu lo long lu luo luong ly ma mai mao meng
      min mo moon na nam ngo nguyen ni noh oh ong paik pak pan pang park peng pham phan phung pyo qian qiao qin qiu ren rhee ri ro roh ryu
      seo seok shao shen shi shin sim sin so sohn son song su suh sun tan tang tao thai tian to ton tong tran trinh truong tsai tse tu van
      vo vu wan wang wei wen won wong woo wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yeo yeon yi yim yin yong yoo yoon you
      yu yuan yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou
      """)

  /// Whether the words can be a family name and the one or two syllables after it ("Hong Min", "Kim Jong UN", "Nguyen Phu Trong").
  static func isSurnameFirst(_ folded: [String]) -> Bool {
    guard (2...3).contains(folded.count), beforeGivenNames.contains(folded[0]), !GivenNames.contains(folded[0]) else { return false }
    // "Hong Kong", "Long Beach" are places; a given name behind it is Western ("Kim Davis" is caught above, "Park Robert" is nobody's
    // order).
    return folded.dropFirst().allSatisfy { $0.utf8.count <= 12 && !Places.words.contains($0) && !GivenNames.contains($0) }
  }
}
