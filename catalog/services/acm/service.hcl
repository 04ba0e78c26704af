service "acm" {
  title    = "AWS Certificate Manager"
  names    = ["certificate manager"]
  model    = "abstracted"
  prefixes = ["AWS::CertificateManager::"]
  because  = "AWS issues, stores and renews certificates and guards their private keys; which names they hold, the proof of control over the domain and what was imported are the customer's."
  sources  = ["best-practices-wp", "acm-data-protection", "acm-renewal", "acm-renewal-email"]

  type "AWS::CertificateManager::Certificate" {
    title  = "Certificate"
    name   = "DomainName"
    traits = ["host", "key"]
    bears  = ["data.transit"]
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
  holders    = { "plat.update-settings" = "aws" }
  because    = "The service has no version, window or update switch that could keep AWS's fixes out."
  source     = "acm-data-protection"
  confidence = "derived"
}
