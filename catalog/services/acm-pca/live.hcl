live "AWS::ACMPCA::CertificateAuthority" {
  service   = "acm-pca"
  operation = "ListCertificateAuthorities"
  actions   = ["acm-pca:ListCertificateAuthorities"]
  items     = "CertificateAuthorities[]"
  id        = "Arn"
  page      = { in = "NextToken", out = "NextToken" }
  equal     = ["RevocationConfiguration.CrlConfiguration.Enabled", "RevocationConfiguration.OcspConfiguration.Enabled", "UsageMode"]
}
