service "acm" {
  title      = "AWS Certificate Manager"
  names      = ["certificate manager"]
  model      = "abstracted"
  prefixes   = ["AWS::CertificateManager::"]
  because    = "AWS issues, stores and renews certificates and guards their private keys; which names they hold, the proof of control over the domain and what was imported are the customer's."
  sources    = ["best-practices-wp", "acm-data-protection", "acm-renewal", "acm-renewal-email"]
  classed_by = "acm-data-protection"

  type "AWS::CertificateManager::Certificate" {
    title  = "Certificate"
    name   = "DomainName"
    traits = ["key"]
    bears  = ["data.transit", "net.certificates"]
  }

  type "AWS::CertificateManager::AcmeEndpoint" {
    title  = "ACME endpoint"
    traits = ["host", "endpoint"]
  }

  type "AWS::CertificateManager::AcmeExternalAccountBinding" {
    title  = "External account of an ACME endpoint"
    traits = ["identity"]
  }

  settings = ["AWS::CertificateManager::Account", "AWS::CertificateManager::AcmeDomainValidation"]
}

override "acm-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "acm-data-protection"
}

override "acm-certificate" {
  on      = ["AWS::CertificateManager::Certificate"]
  holders = { "data.keys" = "shared", "data.transit" = "shared", "net.certificates" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Makes the key pair, keeps the private key encrypted under a KMS key and hands it only to integrated services."
      customer = "Chooses the algorithm, and guards the private key wherever a certificate is exported."
    }
    "data.transit" = {
      aws      = "Renews the certificate before it ends, under the same ARN."
      customer = "Leaves the DNS record of the validation in place, keeps the certificate in use, and attaches it to what has to speak TLS."
    }
    "net.certificates" = {
      aws      = "Issues the certificate, and renews it before it ends while the DNS record stands and it is in use."
      customer = "The right names, the record that proves control over them, and new imports of what ACM may not renew."
    }
  }
  because    = "Certificates that ACM issues and that are validated by DNS renew by themselves as long as the record stands and the certificate is in use."
  source     = "acm-renewal"
  confidence = "documented"
}

override "acm-email-validation" {
  on         = ["AWS::CertificateManager::Certificate"]
  when       = self.CertificateAuthorityArn == null && coalesce(self.ValidationMethod, "EMAIL") == "EMAIL"
  holders    = { "data.transit" = "customer", "net.certificates" = "customer" }
  because    = "A certificate that was validated by e-mail is renewed only when somebody answers the message that ACM sends before it ends."
  source     = "acm-renewal-email"
  confidence = "documented"
  uninherits = { "data.transit" = "ACM renews every certificate by itself." }
  example "applies" {
    ValidationMethod = "EMAIL"
    DomainName       = "example.com"
  }
  example "applies" "the default" { DomainName = "example.com" }
  example "does-not-apply" {
    ValidationMethod = "DNS"
    DomainName       = "example.com"
  }
  example "does-not-apply" "a private certificate" {
    CertificateAuthorityArn = ref("CA")
    DomainName              = "internal.example.com"
  }
  example "unknown" { ValidationMethod = unknown("parameter without default") }
}

override "acm-imported" {
  on      = ["AWS::CertificateManager::Certificate"]
  when    = self.CertificateAuthorityArn == null && self.ValidationMethod == "NONE"
  holders = { "data.transit" = "customer", "data.keys" = "shared" }
  modes   = { "data.transit" = "provided" }
  parts = {
    "data.keys" = {
      aws      = "Keeps the imported private key encrypted under a KMS key."
      customer = "Made the key pair, and answers for every other copy of it."
    }
  }
  because    = "ACM does not renew what was imported: the customer obtains a new certificate and imports it in time."
  source     = "acm-renewal"
  confidence = "documented"
  uninherits = { "data.transit" = "ACM renews every certificate by itself." }
  example "applies" "as Terraform's provider shows an import" { ValidationMethod = "NONE" }
  example "does-not-apply" {
    ValidationMethod = "DNS"
    DomainName       = "example.com"
  }
  example "unknown" { ValidationMethod = unknown("parameter without default") }
}
