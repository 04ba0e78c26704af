service "acm-pca" {
  title    = "AWS Private Certificate Authority"
  names    = ["AWS Certificate Manager Private Certificate Authority", "ACM PCA", "pca-connector-ad", "PcaConnectorAd", "Pca Connector Ad", "pca-connector-scep", "Private CA Connector for SCEP", "Pca Connector Scep", "private ca", "private certificate authority", "aws private ca"]
  model    = "abstracted"
  prefixes = ["AWS::ACMPCA::", "AWS::PCAConnectorAD::", "AWS::PCAConnectorSCEP::"]
  because  = "AWS runs the authorities and keeps their keys in hardware; the hierarchy, the templates, who may issue, revocation and the end of a certificate are the customer's."
  sources  = ["best-practices-wp", "acm-pca-security"]

  type "AWS::ACMPCA::CertificateAuthority" {
    title  = "Private certificate authority"
    traits = ["host", "key", "endpoint"]
  }

  type "AWS::ACMPCA::Certificate" {
    title  = "Certificate issued by a private authority"
    traits = ["identity"]
  }

  type "AWS::ACMPCA::Permission" {
    title  = "Permission on a private authority"
    traits = ["policy"]
  }

  type "AWS::PCAConnectorAD::Connector" {
    title  = "Connector for Active Directory"
    traits = ["host", "endpoint"]
  }

  type "AWS::PCAConnectorAD::TemplateGroupAccessControlEntry" {
    title  = "Right of a group on a template"
    traits = ["identity"]
  }

  type "AWS::PCAConnectorSCEP::Connector" {
    title  = "Connector for SCEP"
    traits = ["host", "endpoint"]
  }

  type "AWS::PCAConnectorSCEP::Challenge" {
    title  = "Challenge password of a SCEP connector"
    traits = ["identity"]
  }

  settings = [
    "AWS::ACMPCA::CertificateAuthorityActivation",
    "AWS::PCAConnectorAD::DirectoryRegistration",
    "AWS::PCAConnectorAD::ServicePrincipalName",
    "AWS::PCAConnectorAD::Template",
  ]
}

override "acm-pca-nothing-to-update" {
  inherit = "nothing-to-update"
  source  = "acm-pca-security"
}

override "acm-pca-authority" {
  on      = ["AWS::ACMPCA::CertificateAuthority"]
  holders = { "data.keys" = "shared" }
  parts = {
    "data.keys" = {
      aws      = "Keeps the authority's private key in hardware security modules and signs with it."
      customer = "Chooses algorithm and term, builds the hierarchy, revokes, and rolls over to a new authority before the old one ends."
    }
  }
  because    = "The key never leaves AWS, but what is trusted because of it is decided by whoever owns the authority."
  source     = "acm-pca-security"
  confidence = "derived"
}
