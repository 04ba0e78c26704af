source "backup-security" {
  title = "AWS Backup Developer Guide, Security in AWS Backup"
  url   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "backup-vault-lock" {
  title = "AWS Backup Developer Guide, AWS Backup Vault Lock"
  url   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}

source "backup-encryption" {
  title = "AWS Backup Developer Guide, Encryption for backups in AWS Backup"
  url   = "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "Address known from the guide's index; not opened."
}
