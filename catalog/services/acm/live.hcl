live "AWS::CertificateManager::Certificate" {
  service     = "acm"
  operation   = "ListCertificates"
  recorded_as = "AWS::ACM::Certificate"
  actions     = ["acm:ListCertificates"]
  input       = { Includes = { keyTypes = ["RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1", "EC_secp384r1", "EC_secp521r1"] }, MaxItems = 1000 }
  items       = "CertificateSummaryList[]"
  id          = "CertificateArn"
  page        = { in = "NextToken", out = "NextToken" }
  core        = true
  equal       = ["CertificateAuthorityArn", "DomainName", "KeyAlgorithm"]
  set = {
    CertificateTransparencyLoggingPreference = self.Options.CertificateTransparencyLoggingPreference
    SubjectAlternativeNames                  = self.SubjectAlternativeNameSummaries
    ValidationMethod                         = self.DomainValidationOptions[0].ValidationMethod
  }
  follow "DescribeCertificate" {
    actions = ["acm:DescribeCertificate"]
    input   = { CertificateArn = self.CertificateArn }
    root    = "Certificate"
    whole   = true
  }
}
