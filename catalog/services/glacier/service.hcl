service "glacier" {
  title      = "Amazon S3 Glacier (vaults)"
  names      = ["s3-glacier", "amazon-glacier", "Amazon Glacier"]
  model      = "abstracted"
  prefixes   = ["AWS::Glacier::"]
  because    = "AWS runs everything behind the archive API; the customer decides what is archived, for how long, and who may reach it. CloudFormation knows no vault: the type is Onus's own."
  sources    = ["best-practices-wp", "glacier-data"]
  classed_by = "best-practices-wp"

  type "AWS::Glacier::Vault" {
    title  = "Vault (Terraform only)"
    name   = "VaultName"
    traits = ["host", "store", "endpoint", "policy"]
  }
}

override "glacier" {
  on      = ["AWS::Glacier::Vault"]
  holders = { "data.encrypt-rest" = "aws" }
  parts = {
    "data.encrypt-rest" = {
      aws = "Encrypts every archive with AES-256 under keys that AWS keeps."
    }
  }
  because    = "Archives are encrypted by themselves with AES-256 under keys that AWS keeps; the vault has no switch for it."
  source     = "glacier-data"
  confidence = "documented"
}
