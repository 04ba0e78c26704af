source "qldb-security" {
  title  = "Amazon QLDB Developer Guide, Security in Amazon QLDB"
  url    = "https://docs.aws.amazon.com/qldb/latest/developerguide/security.html"
  opened = false
  note   = "The end of support on 31 July 2025 was read in the guide's document history."
}
