variant "dns" {
  title = "A public certificate validated by DNS"
  resource "AWS::CertificateManager::Certificate" "certificate" {
    DomainName       = "example.com"
    ValidationMethod = "DNS"
  }
}

variant "email" {
  title = "A public certificate validated by e-mail"
  resource "AWS::CertificateManager::Certificate" "certificate" {
    DomainName       = "example.com"
    ValidationMethod = "EMAIL"
  }
}

variant "private" {
  title = "A certificate of a private authority"
  resource "AWS::CertificateManager::Certificate" "certificate" {
    DomainName              = "internal.example.com"
    CertificateAuthorityArn = ref("authority")
  }
  resource "AWS::ACMPCA::CertificateAuthority" "authority" {
    Type             = "SUBORDINATE"
    KeyAlgorithm     = "EC_prime256v1"
    SigningAlgorithm = "SHA256WITHECDSA"
  }
}

variant "imported" {
  title = "An imported certificate"
  resource "AWS::CertificateManager::Certificate" "certificate" {
    ValidationMethod = "NONE"
  }
}
