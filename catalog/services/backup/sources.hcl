source "backup-security" {
  title  = "AWS Backup Developer Guide, Security in AWS Backup"
  url    = "https://docs.aws.amazon.com/aws-backup/latest/devguide/security-considerations.html"
  opened = false
}

source "backup-vault-lock" {
  title  = "AWS Backup Developer Guide, AWS Backup Vault Lock"
  url    = "https://docs.aws.amazon.com/aws-backup/latest/devguide/vault-lock.html"
  opened = false
}

source "backup-encryption" {
  title  = "AWS Backup Developer Guide, Encryption for backups in AWS Backup"
  url    = "https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"
  opened = false
}
