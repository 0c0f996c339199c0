/// Which pronoun a person goes by, from honorifics, given names and words like "spokeswoman"; never guessed.
extension Cast {
  func honorificGender(before index: Int) -> Gender? {
    guard index > 0 else { return nil }
    switch wording.words[index - 1].folded {
    case "mr.", "mr", "sir", "lord": return .masculine
    case "mrs.", "ms.", "mrs", "ms", "miss", "dame", "madam", "lady": return .feminine
    default: return nil
    }
  }

  func gender(of person: Person) -> Gender? {
    for mention in person.mentions {
      if let gender = honorificGender(before: mention.lowerBound) { return gender }
    }
    if let given = person.givenName, let gender = GivenNames.gender(of: given) { return gender }
    for mention in person.mentions {
      let near = [mention.lowerBound - 1] + Array(mention.upperBound...mention.upperBound + 4)
      for index in near where wording.words.indices.contains(index) {
        let word = wording.words[index].folded
        if word.hasSuffix("woman") || ["actress", "wife", "daughter", "mother", "sister", "queen", "princess"].contains(word) {
          return .feminine
        }
        if word.hasSuffix("man"), RoleNouns.isRole(word) { return .masculine }
        if ["husband", "father", "son", "brother", "king", "prince"].contains(word) { return .masculine }
      }
    }
    return nil
  }
}

extension Gender {
  var other: Gender { self == .masculine ? .feminine : .masculine }
}
