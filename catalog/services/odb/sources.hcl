source "odb-what-is" {
  title = "Oracle Database@AWS User Guide, What is Oracle Database@AWS?"
  url   = "https://docs.aws.amazon.com/odb/latest/UserGuide/what-is-odb.html"
  as_of = "2026-09"
  seen  = "2026-11"
}

source "odb-security" {
  title = "Oracle Database@AWS User Guide, Security in Oracle Database@AWS"
  url   = "https://docs.aws.amazon.com/odb/latest/UserGuide/security.html"
  as_of = "2026-09"
  seen  = "2026-11"
}
