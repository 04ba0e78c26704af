types {
  aws_acmpca_certificate           = "AWS::ACMPCA::Certificate"
  aws_acmpca_certificate_authority = "AWS::ACMPCA::CertificateAuthority"
  aws_acmpca_permission            = "AWS::ACMPCA::Permission"
}
