source "secretsmanager-encryption" {
  title = "AWS Secrets Manager User Guide, Secret encryption and decryption"
  url   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-secrets-manager-docs@0d5c8f4), which may be older than the archive's end."
}

source "secretsmanager-rotation" {
  title = "AWS Secrets Manager User Guide, Rotate AWS Secrets Manager secrets"
  url   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-secrets-manager-docs@0d5c8f4), which may be older than the archive's end."
}

source "secretsmanager-replication" {
  title = "AWS Secrets Manager User Guide, Replicate a secret to other AWS Regions"
  url   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/create-manage-multi-region-secrets.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in an archived copy of the guide (awsdocs/aws-secrets-manager-docs@1c35536), which may be older than the archive's end."
}

source "secretsmanager-infrastructure" {
  title = "AWS Secrets Manager User Guide, Infrastructure security"
  url   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/infrastructure-security.html"
  as_of = "2026-08"
  seen  = "2026-11"
  note  = "A managed service, reached over the network by AWS's published API, with TLS."
}
