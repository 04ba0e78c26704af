check "acm-pca-authority-publishes-revocations" {
  title          = "Private authorities say which certificates they have revoked"
  responsibility = "data.keys"
  resource       = "AWS::ACMPCA::CertificateAuthority"
  severity       = "medium"
  applies        = self.UsageMode != "SHORT_LIVED_CERTIFICATE"
  condition      = self.RevocationConfiguration.CrlConfiguration.Enabled == true || self.RevocationConfiguration.OcspConfiguration.Enabled == true
  why            = "Without a revocation list or OCSP, a certificate whose key has leaked is trusted until it ends."
  fix            = "Set {RevocationConfiguration.CrlConfiguration:Enabled} to true in {RevocationConfiguration.CrlConfiguration} or {RevocationConfiguration:OcspConfiguration}, or issue short-lived certificates only."
  remedy         = { "RevocationConfiguration.OcspConfiguration.Enabled" = true }
  example "pass" { RevocationConfiguration = { OcspConfiguration = { Enabled = true } } }
  example "pass" "a list" { RevocationConfiguration = { CrlConfiguration = { Enabled = true, S3BucketName = "crl" } } }
  example "fail" "the default" { Type = "ROOT" }
  example "not-applicable" { UsageMode = "SHORT_LIVED_CERTIFICATE" }
}
