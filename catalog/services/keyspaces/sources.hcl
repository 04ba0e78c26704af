source "keyspaces-security" {
  title = "Amazon Keyspaces Developer Guide, Security in Amazon Keyspaces"
  url   = "https://docs.aws.amazon.com/keyspaces/latest/devguide/security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "keyspaces-encryption" {
  title = "Amazon Keyspaces Developer Guide, Encryption at rest in Amazon Keyspaces"
  url   = "https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "keyspaces-pitr" {
  title = "Amazon Keyspaces Developer Guide, Backup and restore data with point-in-time recovery"
  url   = "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
