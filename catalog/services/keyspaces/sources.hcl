source "keyspaces-security" {
  title  = "Amazon Keyspaces Developer Guide, Security in Amazon Keyspaces"
  url    = "https://docs.aws.amazon.com/keyspaces/latest/devguide/security.html"
  opened = false
}

source "keyspaces-encryption" {
  title  = "Amazon Keyspaces Developer Guide, Encryption at rest in Amazon Keyspaces"
  url    = "https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html"
  opened = false
}

source "keyspaces-pitr" {
  title  = "Amazon Keyspaces Developer Guide, Backup and restore data with point-in-time recovery"
  url    = "https://docs.aws.amazon.com/keyspaces/latest/devguide/PointInTimeRecovery.html"
  opened = false
}
