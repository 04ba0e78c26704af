source "odb-what-is" {
  title  = "Oracle Database@AWS User Guide, What is Oracle Database@AWS?"
  url    = "https://docs.aws.amazon.com/odb/latest/UserGuide/what-is-odb.html"
  opened = false
}

source "odb-security" {
  title  = "Oracle Database@AWS User Guide, Security in Oracle Database@AWS"
  url    = "https://docs.aws.amazon.com/odb/latest/UserGuide/security.html"
  opened = false
}
