source "qldb-security" {
  title = "Amazon QLDB Developer Guide, Security in Amazon QLDB"
  url   = "https://docs.aws.amazon.com/qldb/latest/developerguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "The page itself was not opened; the end of support on 31 July 2025 was read in the guide's document history."
}
