internal import Pages

/// Undoes the content transfer encoding of a MIME part (RFC 2045, 6).
func transferDecoded(_ body: ArraySlice<UInt8>, _ encoding: String?) throws(PageError) -> [UInt8] {
  switch encoding?.lowercased() ?? "7bit" {
  case "7bit", "8bit", "binary": Array(body)
  case "quoted-printable": quotedPrintableDecoded(body)
  case "base64": base64Decoded(body)
  default: throw PageError(.badRecord, "the transfer encoding “\(encoding ?? "")” is not known")
  }
}

/// Quoted-printable (RFC 2045, 6.7). What is no code is taken as it is.
private func quotedPrintableDecoded(_ body: ArraySlice<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(body.count)
  var at = body.startIndex
  while at < body.endIndex {
    guard let sign = body[at...].firstIndex(of: UInt8(ascii: "=")) else {
      out.append(contentsOf: body[at...])
      break
    }
    out.append(contentsOf: body[at..<sign])
    let rest = body[(sign + 1)...]
    if let high = rest.first.flatMap(hexValue), let low = rest.dropFirst().first.flatMap(hexValue) {
      out.append(high << 4 | low)
      at = sign + 3
    } else {
      // A line that ends with the sign goes on with the next; white space behind the sign was added on the way.
      let blanks = rest.prefix { $0 == 32 || $0 == 9 || $0 == 13 }
      let after = rest[blanks.endIndex...]
      if after.isEmpty || after.first == UInt8(ascii: "\n") {
        at = min(blanks.endIndex + 1, body.endIndex)
      } else {
        out.append(UInt8(ascii: "="))
        at = sign + 1
      }
    }
  }
  return out
}

private func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  default: nil
  }
}

/// Base64 (RFC 2045, 6.8): what is not of its alphabet is passed over, and the first `=` ends it.
private func base64Decoded(_ body: ArraySlice<UInt8>) -> [UInt8] {
  var out: [UInt8] = []
  out.reserveCapacity(body.count / 4 * 3)
  var bits: UInt32 = 0
  var count = 0
  for byte in body {
    let value: UInt8
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): value = 62
    case UInt8(ascii: "/"): value = 63
    case UInt8(ascii: "="): return out
    default: continue
    }
    bits = bits << 6 | UInt32(value)
    count += 6
    if count >= 8 {
      count -= 8
      out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
  }
  return out
}
