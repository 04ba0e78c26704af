terraform "aws_acm_certificate" {
  type = "AWS::CertificateManager::Certificate"
  set = {
    CertificateExport                        = self.options[0].export
    CertificateTransparencyLoggingPreference = self.options[0].certificate_transparency_logging_preference
    ValidationMethod                         = self.certificate_body != null || self.private_key != null ? "NONE" : self.validation_method
  }
}
