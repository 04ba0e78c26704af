flow "log" {
  on     = ["AWS::ACMPCA::CertificateAuthority"]
  paths  = ["RevocationConfiguration.CrlConfiguration.S3BucketName"]
  takes  = "bucket"
  source = "resource-types"
}
