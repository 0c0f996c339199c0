extension Verdict {
  /// The rules of cleaning, by the names under which `extract` gives them and `workbench worth` switches them off.
  ///
  /// They stand in the order in which they are asked; the table that says so is `Rule.steps` in Articles.
  public enum Rule: String, Sendable, CaseIterable {
    /// The text was given as the article's own, and is not judged.
    case exactText
    /// No rule removes the block, which stands in the region of the article.
    case region

    // MARK: Where a block stands

    /// A note on a correction stays, wherever it stands.
    case correctionNote
    /// The headline, which the metadata give.
    case headline
    /// The summary between the headline and the region stays.
    case standfirst
    /// A caption outside the region.
    case outsideCaption
    /// Outside the region, in an element whose name says what it is.
    case outsideNamed
    /// Outside the region.
    case outside

    // MARK: What its elements are named as

    case namedHidden, namedCaption, namedByline, namedPaywall, namedConsent, namedComments, namedAdvertisement, namedNewsletter
    case namedShare, namedRelated, namedNavigation, namedTags, namedSidebar, namedForm, namedFooter, namedHeader

    // MARK: What it says

    /// A list under "Sources:" stays.
    case sourceList
    /// A line without a letter or digit.
    case ornament
    /// A line that is a label and nothing else ("Share").
    case label
    /// A line that begins as what leads elsewhere does ("Read more").
    case lead
    /// A line that ends in the credit of a picture.
    case pictureCredit
    /// A name with a date or a role, above the article.
    case signature
    /// A line that begins as a byline does.
    case bylineWords
    /// A line with the author's address.
    case address
    /// A line of nothing but a date.
    case dateLine
    /// The way to the page from the site's first one.
    case breadcrumbs
    /// A line of short entries, a date among them.
    case entriesWithDate
    /// Mostly links.
    case links

    // MARK: Where the article begins and ends

    /// A short line before the first paragraph.
    case beforeText
    /// A short line after the last paragraph.
    case afterText
    /// The learned likelihood keeps what a rule had removed.
    case likely
    /// The learned likelihood removes what no rule had.
    case unlikely
    /// A label and the headline of another story in one line.
    case labelledHeadline
    /// What stands under a label such as "Related", and the label.
    case section
    /// What follows the mark under a text ("ENDS").
    case endMark

    // MARK: Openings and headlines of other articles

    case teaserRun, unmarkedTeaserRun, sameCut, excerpt, teaserTemplate, teaserTwin, fullTwin
    /// What stands after a run of teasers that ends the page.
    case afterTeasers
    /// A headline of another story, set as a paragraph.
    case foreignLine
    /// A headline of another story, set as a heading.
    case foreignHeading
    /// The same words as an earlier block, in another kind of element.
    case repeated
    /// A heading that heads nothing of the article.
    case emptyHeading

    // MARK: The page as a whole

    /// Where the names of elements would leave next to nothing of the page, it is read without them; gives no verdict of its own.
    case cutUndone
    /// The page is an index or an error page.
    case noArticle
    /// With `--across`: the title, the opening of another article of the run, what stands on many pages of the site.
    case otherTitle, otherOpening, siteRepeat
  }
}
