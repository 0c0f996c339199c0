import Network
package import Vocabulary
import Ground

extension Tool {
  /// This program, with the network that it embeds.
  package static let current = Tool(version: "0.1.0", model: Model.embeddedName)
}
