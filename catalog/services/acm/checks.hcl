check "acm-certificate-validated-by-dns" {
  title          = "Public certificates are validated by DNS"
  responsibility = "net.certificates"
  resource       = "AWS::CertificateManager::Certificate"
  severity       = "low"
  applies        = self.CertificateAuthorityArn == null && self.ValidationMethod != "NONE"
  like           = is(self.ValidationMethod, "DNS")
  why            = "A certificate that is validated by e-mail ends unless somebody answers a message in time; with a DNS record it renews by itself."
  fix            = "Set {ValidationMethod} to DNS and leave the record in place; CloudFormation sets it by itself with {DomainValidationOptions}."
  remedy         = { ValidationMethod = "DNS" }
  source         = "acm-renewal-email"
  example "fail" "another" { ValidationMethod = "EMAIL" }
  example "not-applicable" "a private certificate" { CertificateAuthorityArn = "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1" }
  example "not-applicable" "an imported one" { ValidationMethod = "NONE" }
}

check "acm-certificate-transparency-logged" {
  title          = "Certificates are entered in the public transparency logs"
  responsibility = "data.transit"
  resource       = "AWS::CertificateManager::Certificate"
  severity       = "low"
  like           = is_not(self.CertificateTransparencyLoggingPreference, "DISABLED")
  why            = "Browsers warn of certificates that are in no public log, and a log shows certificates that somebody else obtained for the name."
  fix            = "Leave {CertificateTransparencyLoggingPreference} out, or set it to ENABLED."
  remedy         = { CertificateTransparencyLoggingPreference = "ENABLED" }
}

check "acm-certificate-key-long-enough" {
  title          = "The keys of certificates are long enough"
  responsibility = "data.keys"
  resource       = "AWS::CertificateManager::Certificate"
  severity       = "high"
  like           = is_not(self.KeyAlgorithm, "RSA_1024")
  why            = "RSA keys of 1024 bits are within reach of whoever can pay for the computing."
  fix            = "Leave {KeyAlgorithm} out for RSA_2048, or choose EC_prime256v1 or stronger."
  remedy         = { KeyAlgorithm = "RSA_2048" }
  example "pass" "another" { KeyAlgorithm = "EC_prime256v1" }
}

check "acm-certificate-no-wildcard" {
  title          = "Certificates name their hosts one by one"
  responsibility = "data.transit"
  resource       = "AWS::CertificateManager::Certificate"
  severity       = "low"
  condition      = !startswith(self.DomainName, "*") && !anytrue([for n in self.SubjectAlternativeNames : startswith(n, "*")])
  why            = "A wildcard certificate that leaks, or that an unimportant host shares, speaks for every host of the domain."
  fix            = "Name the hosts in {DomainName} and {SubjectAlternativeNames}."
  example "pass" { DomainName = "shop.example.com" }
  example "fail" { DomainName = "*.example.com" }
  example "fail" "a further name" { DomainName = "example.com", SubjectAlternativeNames = ["*.example.com"] }
}
