check "ds-password-not-written-out" {
  title          = "The administrator's password of a directory is not written out in the source"
  responsibility = "iam.identities"
  resource       = ["AWS::DirectoryService::MicrosoftAD", "AWS::DirectoryService::SimpleAD"]
  severity       = "high"
  condition      = !is_literal(self.Password)
  why            = "Whoever reads the template or its history owns every account in the directory."
  fix            = "Take Password from a secret, for instance {{resolve:secretsmanager:directory:SecretString:password}}."
  aliases        = { kics = ["06b9f52a-8cd5-459b-bdc6-21a22521e1be", "6685d912-d81f-4cfa-95ad-e316ea31c989"] }
  requirements   = { nist-800-53-r5 = ["IA-5(7)"], iso-27001-2022 = ["A.5.17"] }
  example "pass" { Password = "{{resolve:secretsmanager:directory:SecretString:password}}" }
  example "fail" { Password = "Welcome-2026" }
  example "unknown" { Password = unknown("parameter without default") }
}
