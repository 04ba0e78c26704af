source "secretsmanager-encryption" {
  title = "AWS Secrets Manager User Guide, Secret encryption and decryption"
  url   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-secrets-manager-docs@0d5c8f4)."
}

source "secretsmanager-rotation" {
  title = "AWS Secrets Manager User Guide, Rotate AWS Secrets Manager secrets"
  url   = "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html"
  as_of = "2023-06"
  seen  = "2026-11"
  note  = "Read in the archived copy of the guide (awsdocs/aws-secrets-manager-docs@0d5c8f4)."
}
