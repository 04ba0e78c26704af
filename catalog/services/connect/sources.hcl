source "connect-security" {
  title = "Amazon Connect Administrator Guide, Security in Amazon Connect"
  url   = "https://docs.aws.amazon.com/connect/latest/adminguide/security.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-connect-admin-guide@3d55bca)."
}

source "connect-encryption" {
  title = "Amazon Connect Administrator Guide, Encryption at rest"
  url   = "https://docs.aws.amazon.com/connect/latest/adminguide/encryption-at-rest.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/amazon-connect-admin-guide@3d55bca)."
}
