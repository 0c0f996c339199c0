// The vocabulary is what the library speaks: whoever imports `Hearsay` sees the values without a second import.
@_exported public import Ground
@_exported public import Vocabulary
